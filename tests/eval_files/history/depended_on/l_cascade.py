# MIG002: with CASCADE, views, triggers and the keys of other tables go with the column
# options: --extend-ignore=MIG013
from alembic import op

revision = "do02l"
down_revision = "do01"


def upgrade():
    op.execute("ALTER TABLE ships DROP COLUMN tons CASCADE")  # MIG002: 5 ships.tons (and with it trigger stamped on ships (since do01)):
    op.execute("ALTER TABLE ships DROP COLUMN id CASCADE")  # MIG002: 5 ships.id (and with it view ship_names (since do01)
    op.execute("ALTER TABLE ships DROP COLUMN number CASCADE")  # MIG002: 5 ships.number: its


def downgrade():
    pass

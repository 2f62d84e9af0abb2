# MIG002: the key alone goes where nothing else needs the column
# options: --extend-ignore=MIG013,MIG012
from alembic import op

revision = "do02m"
down_revision = "do01"


def upgrade():
    op.execute("DROP VIEW short_names")
    op.execute("DROP VIEW ship_names")
    op.execute("ALTER TABLE ships DROP COLUMN id CASCADE")  # MIG002: 5 ships.id (and with it the foreign key of crew (ship_id) (since do01)): its


def downgrade():
    pass

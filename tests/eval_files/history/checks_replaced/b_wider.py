# MIG213: silent where an earlier revision asked for as much or more
# options: --extend-select=MIG213 --extend-ignore=MIG006,MIG302
from alembic import op

revision = "cr02"
down_revision = "cr01"


def upgrade():
    op.drop_constraint("ck_state", "crates", type_="check")
    op.create_check_constraint("ck_states", "crates", "state IN ('new', 'full', 'sent')")
    op.execute("ALTER TABLE crates ADD CONSTRAINT ck_less CHECK (weight < 200)")


def downgrade():
    pass

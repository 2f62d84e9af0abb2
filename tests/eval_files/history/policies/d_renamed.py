# MIG214: silent about tables that get another name
# options: --extend-select=MIG214 --extend-ignore=MIG202
from alembic import op

revision = "po04"
down_revision = "po03"


def upgrade():
    op.rename_table("boats", "ships")
    op.rename_table("quays", "piers")


def downgrade():
    op.rename_table("piers", "quays")
    op.rename_table("ships", "boats")

# Tables and columns get other names, their indexes stay.
# options: --extend-ignore=MIG202,MIG201
from alembic import op

revision = "in02"
down_revision = "in01"


def upgrade():
    op.rename_table("boats", "ships")
    op.alter_column("ships", "port", new_column_name="harbour")


def downgrade():
    op.alter_column("ships", "harbour", new_column_name="port")
    op.rename_table("ships", "boats")

# The table and the column get other names.
from alembic import op

revision = "dt06"
down_revision = "dt01"


def upgrade():
    op.alter_column("boats", "length", new_column_name="size")  # MIG201: 5
    op.rename_table("boats", "ships")  # MIG202: 5


def downgrade():
    raise NotImplementedError

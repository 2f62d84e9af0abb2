# MIG126: a default and a condition use the new value; a column of another type may say the same
# options: --extend-select=MIG126
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'glad'")
    op.add_column("users", sa.Column("mood", sa.Text, server_default="glad"))
    op.execute("ALTER TYPE size ADD VALUE 'xl'")  # MIG126: 5 makes line 14 fail
    op.create_check_constraint("ck", "shirts", "size <> 'xl'")
    op.execute("ALTER TYPE hue ADD VALUE 'red'")  # MIG126: 5 makes line 16 fail
    op.alter_column("shirts", "hue", server_default="red")


def downgrade():
    raise NotImplementedError

# MIG207: a unique column of which every row gets the same value, where there are rows
# options: --extend-select=MIG207
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("a", sa.Text, unique=True, server_default="x"))  # MIG207: 5 users (a)
    op.add_column("users", sa.Column("b", sa.Text, unique=True))
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.add_column("carts", sa.Column("a", sa.Text, unique=True, server_default="x"))


def downgrade():
    raise NotImplementedError

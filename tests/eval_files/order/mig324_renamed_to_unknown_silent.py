# MIG324: another table gets the name that one has left, or may get it
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import ARCHIVE, DRAFT


def upgrade():
    op.create_table("orders", sa.Column("id", sa.Integer))
    op.rename_table("orders", ARCHIVE)
    op.rename_table(DRAFT, "orders")
    op.add_column("orders", sa.Column("note", sa.Text))
    op.create_table("carts", sa.Column("id", sa.Integer))
    op.rename_table("carts", ARCHIVE + "_2")
    op.rename_table(DRAFT + "_2", ARCHIVE + "_3")
    op.create_table(DRAFT, sa.Column("id", sa.Integer))
    op.add_column("carts", sa.Column("note", sa.Text))


def downgrade():
    raise NotImplementedError

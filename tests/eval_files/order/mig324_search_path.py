# MIG324: a search path may find what is named without its schema; nobody knows which table it is
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("carts", "number", nullable=True, schema="shop")
    op.drop_table("carts")  # MIG017: 5
    op.create_table("carts", sa.Column("id", sa.Integer), schema="shop")
    op.alter_column("users", "mail", nullable=True)
    op.drop_column("users", "mail", schema="shop")  # MIG017: 5
    op.add_column("users", sa.Column("mail", sa.Text))
    op.drop_column("notes", "by", schema="shop")  # MIG002: 5
    op.alter_column("notes", "by", nullable=True)
    op.drop_column("items", "colour", schema="shop")  # MIG002: 5
    op.alter_column("items", "colour", nullable=True, schema="shop")  # MIG324: 5 column shop.items.colour
    op.alter_column("tags", "name", nullable=True, schema="shop")  # MIG324: 5 table shop.tags
    op.drop_table("tags", schema="blog")  # MIG001: 5
    op.create_table("tags", sa.Column("id", sa.Integer), schema="shop")


def downgrade():
    raise NotImplementedError

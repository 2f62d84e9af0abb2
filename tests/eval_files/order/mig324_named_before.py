# MIG324: what was asked of a table with its schema may be the table that is named without it
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("by", sa.Text), schema="shop")
    op.drop_table("users")  # MIG017: 5
    op.create_table("users", sa.Column("id", sa.Integer), schema="shop")
    op.alter_column("carts", "mail", nullable=True, schema="shop")
    op.drop_column("carts", "mail")  # MIG017: 5
    op.add_column("carts", sa.Column("mail", sa.Text), schema="shop")


def downgrade():
    raise NotImplementedError

# MIG308: of two databases one takes public for the schema of what has none, and has one key more
# options: --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    op.drop_table("customers", schema="Public")  # MIG308: 5 Public.customers while orders (c)
    op.drop_table("orders")

# MIG307: a downgrade creates tables too, and a helper may do it
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def create_customers():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    pass


def downgrade():
    op.create_table(  # MIG307: 5 orders to customers (created in line 10)
        "orders",
        sa.Column("customer_id", sa.Integer, sa.ForeignKey("customers.id")),
    )
    create_customers()

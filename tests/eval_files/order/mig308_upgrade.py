# MIG308: an upgrade that drops: the downgrade tells of the foreign key
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("customers")  # MIG308: 5 customers while orders, MIG001: 5 customers
    op.drop_table("orders")  # MIG001: 5 orders


def downgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "orders",
        sa.Column("customer_id", sa.Integer),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"]),
    )

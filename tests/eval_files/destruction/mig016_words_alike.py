# MIG016: names of which the words begin or end alike, or stand for one another
# options: --extend-select=MIG016
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("bills", sa.Column("description", sa.Text))  # MIG016: 5 bills.description where bills.descriptive
    op.drop_column("bills", "descriptive")  # MIG002: 5
    op.add_column("orders", sa.Column("quantity", sa.Integer))  # MIG016: 5 orders.quantity where orders.qty
    op.drop_column("orders", "qty")  # MIG002: 5


def downgrade():
    op.add_column("bills", sa.Column("descriptive", sa.Text))
    op.add_column("orders", sa.Column("qty", sa.Integer))
    op.drop_column("orders", "quantity")
    op.drop_column("bills", "description")

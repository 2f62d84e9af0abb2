# MIG308: a key that the migration leaves unnamed may be the one that is dropped
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    op.drop_constraint("orders_c_fkey", "orders", type_="foreignkey")
    op.drop_table("customers")
    op.drop_table("orders")

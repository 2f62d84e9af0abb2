# MIG308: what cannot be read may drop the key, and a table may be renamed to anything
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.repairs import repair


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    repair(op)
    op.drop_table("customers")
    op.drop_table("orders")

# MIG308: a table gets a name that nobody knows: any key may be another one's
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import ARCHIVE


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    op.rename_table("customers", ARCHIVE)
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.drop_table("customers")
    op.drop_table("orders")

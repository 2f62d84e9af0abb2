# MIG308: who moves to another schema or gets a name that nobody knows may be any table
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    op.execute("ALTER TABLE customers SET SCHEMA archive")
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.drop_table("customers")
    op.drop_table("orders")

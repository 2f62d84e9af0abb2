# MIG308: a key follows both of its tables, and a table that takes the name has none
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))


def downgrade():
    op.rename_table("customers", "people")
    op.rename_table("orders", "purchases")
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.drop_table("customers")
    op.drop_table("people")  # MIG308: 5 people while purchases (c)
    op.drop_table("purchases")

# MIG308: MySQL refuses too, unless it is told not to check
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --migrations-dialect=mysql


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id")))


def downgrade():
    op.drop_table("customers")  # MIG308: 5 customers
    op.drop_table("orders")
    op.execute("SET FOREIGN_KEY_CHECKS = 0")
    op.drop_table("rooms")
    op.drop_table("beds")

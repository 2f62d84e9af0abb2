# MIG308: the foreign key alone names the schema that is the default of one database
# options: --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("public.customers.id")))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("dbo.rooms.id")))


def downgrade():
    op.drop_table("customers")  # MIG008: 5, MIG308: 5 customers while orders (c)
    op.drop_table("rooms")  # MIG008: 5
    op.drop_table("beds")
    op.drop_table("orders")

# MIG307: SQLite takes a foreign key to a table that is not there yet
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --migrations-dialect=sqlite


def upgrade():
    op.create_table("orders", sa.Column("x", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("nodes", sa.Column("x", sa.Integer, sa.ForeignKey("trees.id", use_alter=True)))


def downgrade():
    op.drop_table("nodes")
    op.drop_table("customers")
    op.drop_table("orders")

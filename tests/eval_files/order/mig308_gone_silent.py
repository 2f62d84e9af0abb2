# MIG308: the key is gone with its column, by its name, or with anything; a column that it needs
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import COLUMN


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id")))
    op.create_table("trees", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("nodes", sa.Column("t", sa.Integer, sa.ForeignKey("trees.id")))
    op.execute("CREATE TEMPORARY TABLE tags (tree integer REFERENCES trees)")
    op.execute("CREATE TABLE IF NOT EXISTS notes (tree integer REFERENCES trees)")


def downgrade():
    op.drop_column("orders", "C")
    op.drop_table("customers")
    op.drop_column("rooms", "id")  # MIG308: 5 column rooms.id while beds (r) refers to it
    op.drop_table("rooms")
    op.drop_column("nodes", COLUMN)
    op.drop_table("trees")
    op.drop_table("nodes")
    op.drop_table("beds")
    op.drop_table("orders")

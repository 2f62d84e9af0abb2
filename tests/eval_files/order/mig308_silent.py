# MIG308: the key goes first, or with the table, or was never there
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("customers", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("orders", sa.Column("c", sa.Integer, sa.ForeignKey("customers.id")))
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id", name="fk_r")))
    op.create_table("trees", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("nodes", sa.Column("t", sa.Integer, sa.ForeignKey("trees.id")))
    op.create_table("authors", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("books", sa.Column("by", sa.Integer, sa.ForeignKey("authors.id")))
    op.create_table("tags", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("posts", sa.Column("t", sa.Integer, sa.ForeignKey("tags.id")))
    op.create_table("people", sa.Column("boss", sa.Integer, sa.ForeignKey("people.id")))


def downgrade():
    op.drop_table("people")
    op.drop_table("orders")
    op.drop_table("customers")
    op.drop_constraint("fk_r", "beds", type_="foreignkey")
    op.drop_table("rooms")
    op.drop_table("beds")
    op.drop_column("nodes", "t")
    op.drop_table("trees")
    op.drop_table("nodes")
    op.execute("DROP TABLE authors CASCADE")  # MIG013: 5 authors
    op.drop_table("books")
    op.execute("DROP TABLE tags, posts")

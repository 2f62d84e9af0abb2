# MIG308: a drop without the schema may be the drop of the table with the foreign key
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    for schema in ("shop",):
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), schema=schema)
        op.create_table(
            "orders",
            sa.Column("user_id", sa.Integer, sa.ForeignKey("shop.users.id")),
            schema=schema,
        )
        op.create_table(
            "notes",
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("parent", sa.Integer, sa.ForeignKey("notes.id")),
            schema=schema,
        )
    op.create_table("blogs", sa.Column("id", sa.Integer, primary_key=True), schema="web")
    op.create_table(
        "posts", sa.Column("blog", sa.Integer, sa.ForeignKey("web.blogs.id")), schema="web"
    )


def downgrade():
    op.drop_table("posts", schema="other")  # MIG008: 5
    op.drop_table("blogs", schema="web")  # MIG308: 5 web.blogs while web.posts (blog)
    op.drop_table("posts", schema="web")
    op.drop_table("notes", schema="shop")
    op.drop_table("orders")
    op.drop_table("users", schema="shop")

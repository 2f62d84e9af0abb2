# MIG324: something is used that the same function has dropped, in every carrier
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("users", "mail")  # MIG002: 5
    op.alter_column("users", "mail", nullable=False)  # MIG324: 5 column users.mail, MIG206: 5 users.mail
    op.drop_table("carts")  # MIG001: 5
    op.drop_index("ix_carts", table_name="carts")  # MIG324: 5 table carts
    op.execute("INSERT INTO archive SELECT * FROM carts")  # MIG324: 5 table carts
    op.rename_table("notes", "remarks")  # MIG202: 5 notes
    op.add_column("notes", sa.Column("by", sa.Integer))  # MIG324: 5 table notes
    op.drop_column("remarks", "text")  # MIG002: 5
    op.rename_table("remarks", "comments")
    op.execute("ALTER TABLE comments ALTER COLUMN text SET NOT NULL")  # MIG324: 5 comments.text, MIG206: 5 comments.text
    with op.batch_alter_table("orders") as batch_op:
        batch_op.alter_column("total", new_column_name="sum")  # MIG201: 9 orders.total
        batch_op.create_index("ix_total", ["total"])  # MIG324: 9 orders.total
    op.create_foreign_key("fk", "orders", "carts", ["cart_id"], ["id"])  # MIG324: 5 table carts


def downgrade():
    raise NotImplementedError

# MIG324: a temporary table hides one of its name until it is dropped
import sqlalchemy as sa

from alembic import op

revision = "b"
down_revision = "a"


def upgrade():
    op.execute("CREATE TEMP TABLE orders (id int)")
    op.execute("DROP TABLE orders")
    op.add_column("orders", sa.Column("note", sa.Text()))
    op.create_table("bills", sa.Column("id", sa.Integer()), prefixes=["TEMPORARY"])
    op.drop_table("bills")
    op.add_column("bills", sa.Column("note", sa.Text()))
    op.drop_table("lines")  # MIG001: 5
    op.add_column("lines", sa.Column("note", sa.Text()))  # MIG324: 5


def downgrade():
    raise NotImplementedError

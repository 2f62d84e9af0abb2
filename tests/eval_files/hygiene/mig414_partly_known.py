# MIG414: lists that differ by a condition, parts of names, keys that Alembic leaves out
import sqlalchemy as sa
from alembic import op
from myapp.settings import FLAG, PREFIX

revision = "80c6f1e2d9b7"
down_revision = "d13a7b0c86fe"


def upgrade():
    columns = [sa.Column("id", sa.Integer(), primary_key=True)]
    if FLAG:
        columns.append(sa.Column("state", sa.Integer()))
    else:
        columns.append(sa.Column("state", sa.Text()))
    op.create_table("orders", *columns)
    op.add_column(f"{PREFIX}_orders", sa.Column("note", sa.Text()))
    op.add_column(f"{PREFIX}_orders", sa.Column("note", sa.Text()))
    name = "a" if FLAG else "b"
    op.add_column("orders", sa.Column(name, sa.Text()))
    op.add_column("orders", sa.Column("a", sa.Text()))
    op.create_index("ix_a" if FLAG else "ix_b", "orders", ["a"])
    op.create_index("ix_b", "orders", ["a"])
    op.create_table(
        "lines",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("order_id", sa.Integer()),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_lines", use_alter=True),  # use_alter
    )
    op.create_foreign_key("fk_lines", "lines", "orders", ["order_id"], ["id"])
    op.create_unique_constraint(None, "lines", ["order_id"])
    op.create_unique_constraint(None, "lines", ["id", "order_id"])
    op.create_table("parts", sa.Column("name", sa.Text()), sa.Column("Name", sa.Text()))


def downgrade():
    raise NotImplementedError

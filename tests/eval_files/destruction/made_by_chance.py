# What may not have been made, or renamed, spares nothing
import contextlib

import sqlalchemy as sa
from alembic import op

revision = "4c1d7a90be52"
down_revision = "8339d2853bc3"

FLAG = op.get_context().opts.get("flag")


def create_quietly(name):
    try:
        op.create_table(name, sa.Column("id", sa.Integer()))
    except Exception:
        pass


def drop_quietly(name):
    try:
        op.drop_table(name)  # MIG001: 9 drops table carts:
    except Exception:
        pass


def upgrade():
    create_quietly("carts")
    drop_quietly("carts")

    with contextlib.suppress(Exception):
        op.create_table("visits", sa.Column("id", sa.Integer()))
    with contextlib.suppress(Exception):
        op.execute("DELETE FROM visits")  # MIG004: 9

    try:
        op.add_column("users", sa.Column("nick", sa.Text()))
    except Exception:
        pass
    FLAG and op.drop_column("users", "nick")  # MIG002: 14

    op.create_table("drafts", sa.Column("id", sa.Integer()), if_not_exists=FLAG)
    op.drop_table("drafts")  # MIG001: 5

    op.create_table("new_orders", sa.Column("id", sa.Integer()))
    if FLAG:
        op.rename_table("new_orders", "orders")
    op.drop_table("orders")  # MIG001: 5

    op.add_column("users", sa.Column("title_2", sa.Text()))
    if FLAG:
        op.alter_column("users", "title_2", new_column_name="title")
    op.drop_column("users", "title")  # MIG002: 5

    op.execute("CREATE TEMP TABLE people (id int)")
    op.execute("DROP TABLE public.people")  # MIG001: 5 drops table public.people:


def downgrade():
    pass

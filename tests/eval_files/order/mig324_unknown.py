# MIG324: what may have happened in between, or may have failed, is not known
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

import contextlib

from somewhere import restore


def upgrade():
    op.drop_table("carts")  # MIG001: 5
    restore("carts")
    op.add_column("carts", sa.Column("by", sa.Integer))
    try:
        op.drop_column("users", "mail")  # MIG002: 9
    except Exception:
        pass
    op.alter_column("users", "mail", nullable=False)
    with contextlib.suppress(Exception):
        op.create_index("ix", "kinds", ["id"])
    op.create_table("kinds", sa.Column("id", sa.Integer))
    for row in op.get_bind().execute(sa.text("SELECT 1")):
        op.drop_column("items", "price")  # MIG002: 9
    op.alter_column("items", "price", nullable=False)
    op.execute("DO $$ BEGIN IF true THEN DROP TABLE notes; END IF; END $$")  # MIG001: 5
    op.add_column("notes", sa.Column("by", sa.Integer))
    op.execute("DROP TABLE logs")  # MIG001: 5
    op.execute("CREATE VIEW logs AS SELECT 1")
    op.execute("DELETE FROM logs WHERE true")  # MIG004: 5
    op.execute('DROP TABLE "Cases"')  # MIG001: 5
    op.add_column("cases", sa.Column("by", sa.Integer))


def downgrade():
    raise NotImplementedError

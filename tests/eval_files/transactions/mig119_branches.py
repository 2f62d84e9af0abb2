# MIG119: the lock is taken in the other branch, or in the same one
# options: --extend-select=MIG119
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    if op.get_context().opts.get("wide"):
        op.add_column("users", sa.Column("a", sa.Text))
    else:
        op.create_index("ix_orders", "orders", ["a"])


def downgrade():
    raise NotImplementedError

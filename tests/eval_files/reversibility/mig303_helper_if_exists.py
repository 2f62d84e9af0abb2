# MIG303: `drop_…_if_exists` is no question, and neither is `ensure_…_exists`; `…_exists` is one
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from somewhere import drop_key_if_exists, ensure_index_exists, key_exists


def upgrade_engine1():
    drop_key_if_exists("fk_user", "orders", op)


def downgrade_engine1():
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"])


def upgrade_engine2():
    ensure_index_exists("ix_number", "orders", op)


def downgrade_engine2():
    op.drop_index("ix_number", "orders")


def upgrade_engine3():
    if key_exists("fk_user", op):
        op.add_column("orders", sa.Column("note", sa.Text))


def downgrade_engine3():
    op.drop_column("orders", "note")
    op.drop_index("ix_number", "orders")  # MIG303: 5 drops index ix_number

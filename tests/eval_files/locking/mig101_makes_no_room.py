# MIG101: IF NOT EXISTS may find the table, where another one has gone, or this one goes later
# options: --extend-select=MIG101
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.rename_table("rooms", "halls")  # MIG202: 5 rooms
    op.execute("CREATE TABLE IF NOT EXISTS carts (id integer)")
    op.create_index("ix_carts", "carts", ["id"])  # MIG101: 5 ix_carts on carts
    op.rename_table("carts", "baskets")  # MIG202: 5 carts


def downgrade():
    raise NotImplementedError

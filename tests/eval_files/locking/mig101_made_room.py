# MIG101: IF NOT EXISTS makes a new table where the run has dropped or renamed the one of that name
# options: --extend-select=MIG101
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_table("carts")  # MIG017: 5
    op.execute("CREATE TABLE IF NOT EXISTS carts (id integer)")
    op.create_index("ix_carts", "carts", ["id"])
    op.rename_table("rooms", "halls")
    op.execute("CREATE TABLE IF NOT EXISTS rooms (id integer)")
    op.create_index("ix_rooms", "rooms", ["id"])


def downgrade():
    raise NotImplementedError

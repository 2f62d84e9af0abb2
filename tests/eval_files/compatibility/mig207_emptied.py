# MIG207: every row is deleted before, and none comes back
# options: --extend-select=MIG207
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("TRUNCATE users")  # MIG003: 5
    op.create_unique_constraint("uq_users", "users", ["mail"])
    op.execute("DELETE FROM orders")  # MIG004: 5
    op.create_unique_constraint("uq_orders", "orders", ["number"])


def downgrade():
    raise NotImplementedError

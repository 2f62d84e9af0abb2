# MIG303: what the upgrade does cannot be read; what is asked before
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from somewhere import index_users


def upgrade():
    index_users(op)


def downgrade():
    op.drop_index("ix_name", table_name="users")
    op.drop_constraint("uq", "users")

# MIG122 and MIG117: what is locked by a statement that says so, and by one about triggers
# options: --extend-select=MIG122,MIG117
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("LOCK TABLE users")  # MIG122: 5
    op.execute("LOCK TABLE users IN SHARE MODE")  # MIG122: 5
    op.execute("LOCK TABLE users IN ACCESS SHARE MODE")


def downgrade():
    raise NotImplementedError

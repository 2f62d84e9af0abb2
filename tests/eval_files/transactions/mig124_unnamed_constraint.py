# MIG124: a constraint without a name can be added a second time
# options: --extend-select=MIG124
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE users ADD UNIQUE (mail)")
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_users ON users (name)")


def downgrade():
    raise NotImplementedError

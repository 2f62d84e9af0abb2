# MIG013: CASCADE behind an index, a constraint and a column
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("DROP INDEX ix_users CASCADE")  # MIG005: 5, MIG013: 5 index ix_users
    op.execute("ALTER TABLE users DROP CONSTRAINT uq_users CASCADE")  # MIG006: 5, MIG013: 5 constraint uq_users of users
    op.execute("ALTER TABLE users DROP COLUMN note CASCADE")  # MIG002: 5, MIG013: 5 column users.note


def downgrade():
    raise NotImplementedError

# MIG126: PostgreSQL 12 takes a new value inside a transaction, where nothing uses it
# options: --extend-select=MIG126 --migrations-pg-version=12
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'glad'")


def downgrade():
    raise NotImplementedError

# MIG126: PostgreSQL 11 does not
# options: --extend-select=MIG126 --migrations-pg-version=11
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'glad'")  # MIG126: 5 before 12 refuses it


def downgrade():
    raise NotImplementedError

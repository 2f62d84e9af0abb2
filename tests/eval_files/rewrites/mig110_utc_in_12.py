# from PostgreSQL 12 on, timestamp becomes timestamptz without a rewrite where the time zone is UTC
# options: --extend-select=MIG110 --migrations-pg-version=12
import sqlalchemy as sa
from alembic import op

revision = "44a921b0b7be"
down_revision = None


def upgrade():
    op.execute("SET timezone = 'UTC'")
    op.alter_column("crew", "at", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))


def downgrade():
    pass

# MIG415: before PostgreSQL 13 no extension was trusted
# options: --extend-select=MIG415 --migrations-pg-version=12
from alembic import op

revision = "c1f7e09ab5d8"
down_revision = "9ce04d7fb216"


def upgrade():
    op.execute("CREATE EXTENSION IF NOT EXISTS citext")  # MIG415: 5 that needs a superuser


def downgrade():
    raise NotImplementedError

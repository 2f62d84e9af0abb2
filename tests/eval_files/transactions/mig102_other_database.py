# MIG102: silent where no migration runs on PostgreSQL
# options: --migrations-dialect=mysql,sqlite
from alembic import op

revision = "0d0f7a1f6a08"
down_revision = "0d0f7a1f6a07"


def upgrade():
    op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)
    op.execute("CREATE DATABASE archive")


def downgrade():
    pass

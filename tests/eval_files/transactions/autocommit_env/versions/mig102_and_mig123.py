# MIG102, MIG123: silent where env.py connects with AUTOCOMMIT
from alembic import op

revision = "0d0f7a1f6a09"
down_revision = "0d0f7a1f6a08"


def upgrade():
    op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)


def downgrade():
    op.execute("COMMIT")
    op.execute("DROP INDEX CONCURRENTLY ix_a")

# MIG102, MIG123: where env.py leaves the connection to code that is not at hand, most are like this
from alembic import op

revision = "0d0f7a1f6a09"
down_revision = "0d0f7a1f6a08"


def upgrade():
    op.create_index("ix_a", "boats", ["a"], postgresql_concurrently=True)  # MIG102: 5


def downgrade():
    op.execute("COMMIT")  # MIG123: 5 COMMIT
    op.execute("DROP INDEX CONCURRENTLY ix_a")

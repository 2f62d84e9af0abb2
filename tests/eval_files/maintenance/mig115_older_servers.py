# MIG115 and MIG116: servers without the concurrent forms have another way out
# options: --extend-select=MIG115,MIG116 --migrations-pg-version=11
from alembic import op

revision = "6e2da1b00059"
down_revision = "6e2da1b00058"


def upgrade():
    op.execute("REINDEX TABLE logs")  # MIG115: 5 build a new index concurrently
    op.execute("ALTER TABLE days DETACH PARTITION days_2025")  # MIG007: 5, MIG116: 5 with a lock_timeout


def downgrade():
    pass

# squawk ban-alter-system-options: ALTER SYSTEM in a transaction, which PostgreSQL refuses
# options: --extend-select=MIG102
from alembic import op

revision = "8f617bea2ab8"
down_revision = "7f7d9f325aa6"


def upgrade():
    op.execute("ALTER SYSTEM SET work_mem = '64MB'")  # MIG102: 5


def downgrade():
    pass

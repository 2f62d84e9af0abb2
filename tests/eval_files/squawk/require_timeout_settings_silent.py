# squawk require-timeout-settings: both limits before the first lock
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "289a1e6067a3"
down_revision = "07200af12947"


def upgrade():
    op.execute("SET LOCAL statement_timeout = '5s'")
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.execute("ALTER TABLE users ALTER COLUMN city TYPE text")


def downgrade():
    pass

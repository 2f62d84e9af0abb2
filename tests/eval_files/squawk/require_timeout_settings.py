# squawk require-timeout-settings: work without a limit, and a lock without one
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "633c6e91da73"
down_revision = "64ddec86314c"


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG121: 5 users


def downgrade():
    pass

# squawk require-statement-timeout: work without a limit, and a lock without one
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "c2fce906b993"
down_revision = "8c5a0611d0b5"


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG121: 5 users


def downgrade():
    pass

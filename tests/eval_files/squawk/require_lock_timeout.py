# squawk require-lock-timeout: a lock without a limit for its wait
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "95235c0455c8"
down_revision = "2213ca325a9c"


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer()))  # MIG121: 5 users


def downgrade():
    pass

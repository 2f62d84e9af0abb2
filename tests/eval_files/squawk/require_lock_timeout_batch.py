# squawk require-lock-timeout: a limit that comes too late
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "4e6d3d39a870"
down_revision = "0f25c2ff7b8a"


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("age", sa.Integer()))  # MIG121: 9 users
    op.execute("SET lock_timeout = '2s'")


def downgrade():
    pass

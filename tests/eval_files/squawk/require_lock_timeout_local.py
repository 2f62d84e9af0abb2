# squawk require-lock-timeout: SET LOCAL ends with the transaction that an autocommit block commits
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "743158e8db90"
down_revision = "39b7164a1847"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.add_column("users", sa.Column("age", sa.Integer()))
    with op.get_context().autocommit_block():
        op.execute("ANALYZE users")
    op.execute("ALTER TABLE users ADD COLUMN city text")  # MIG121: 5 users


def downgrade():
    pass

# squawk require-lock-timeout: SET holds for the session, SET LOCAL is said again
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "6d4684e09976"
down_revision = "54a25d9028a9"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.add_column("users", sa.Column("age", sa.Integer()))
    with op.get_context().autocommit_block():
        op.execute("ANALYZE users")
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.execute("ALTER TABLE users ADD COLUMN city text")
    op.execute("SET lock_timeout = '2s'")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE users ADD COLUMN zip text")


def downgrade():
    pass

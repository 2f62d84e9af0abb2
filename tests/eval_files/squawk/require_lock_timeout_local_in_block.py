# squawk require-lock-timeout: outside a transaction SET LOCAL does nothing
# options: --extend-select=MIG121
from alembic import op

revision = "645472e2c5f3"
down_revision = "917c523467ec"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("SET LOCAL lock_timeout = '2s'")
        op.execute("ALTER TABLE users ADD COLUMN city text")  # MIG121: 9 users


def downgrade():
    pass

# squawk ban-alter-system-options: outside of one, and what is set for a database or a role
# options: --extend-select=MIG102
from alembic import op

revision = "8f45ea5f6796"
down_revision = "d14f8c48729c"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER SYSTEM SET work_mem = '64MB'")
    op.execute("ALTER DATABASE shop SET work_mem = '64MB'")
    op.execute("SET work_mem = '64MB'")


def downgrade():
    pass

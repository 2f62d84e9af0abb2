# MIG121: DROP INDEX locks the table of its index, which an earlier revision shows
# options: --extend-select=MIG121 --extend-ignore=MIG005
from alembic import op

revision = "in03c"
down_revision = "in02"


def upgrade():
    op.execute("DROP INDEX idx_unknown")
    op.execute("DROP INDEX idx_gone")
    op.execute("DROP INDEX idx_port")  # MIG121: 5 locks ships (ACCESS EXCLUSIVE) without a lock_timeout


def downgrade():
    pass

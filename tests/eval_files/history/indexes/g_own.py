# MIG121: DROP INDEX locks the table on which the downgrade puts the index back
# options: --extend-select=MIG121 --extend-ignore=MIG005
from alembic import op

revision = "in03e"
down_revision = "in02"


def upgrade():
    op.execute("DROP INDEX idx_mast")  # MIG121: 5 locks masts (ACCESS EXCLUSIVE) without a lock_timeout


def downgrade():
    op.create_index("idx_mast", "masts", ["height"])

# MIG124: SQL before and after the block
# options: --extend-select=MIG124
from alembic import op

revision = "1e0c124b"
down_revision = "1d0c124b"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE flag ADD VALUE 'red'")  # MIG124: 9 ALTER TYPE flag ADD VALUE 'red' is committed
    op.execute("ALTER TABLE boats ADD COLUMN flag flag DEFAULT 'red'")


def downgrade():
    pass

# MIG114: outside a transaction the lock of ADD CONSTRAINT is gone when the rows are checked
# options: --extend-select=MIG114
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID")
        op.execute("ALTER TABLE orders VALIDATE CONSTRAINT positive")


def downgrade():
    pass

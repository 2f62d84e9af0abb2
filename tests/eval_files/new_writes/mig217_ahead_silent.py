# no finding of MIG217: labels alone, in a block of their own, go a release ahead of what writes them
# options: --extend-select=MIG217
from alembic import op

revision = "217e00000002"
down_revision = "217d00000002"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE state ADD VALUE IF NOT EXISTS 'closed'")
        op.execute("ALTER TYPE kind ADD VALUE IF NOT EXISTS 'big'")


def downgrade():
    pass

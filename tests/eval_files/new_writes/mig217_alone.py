# MIG217: a label outside a block of its own
# options: --extend-select=MIG217
from alembic import op

revision = "217e00000001"
down_revision = "217d00000001"


def upgrade():
    op.execute("ALTER TYPE state ADD VALUE 'closed'")  # MIG217: 5 'closed'


def downgrade():
    pass

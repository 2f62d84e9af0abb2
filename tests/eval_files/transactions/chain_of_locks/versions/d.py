# MIG121: another head
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1293"
down_revision = "1e0c1290"


def upgrade():
    op.drop_index("ix_boats_port", "boats")  # MIG005: 5 ix, MIG121: 5 boats (ACCESS EXCLUSIVE)


def downgrade():
    pass

# MIG123: a BEGIN that nothing ends
from alembic import op

revision = "0d0f7a1f6b02"
down_revision = "0d0f7a1f6b01"


def upgrade():
    op.execute("BEGIN")  # MIG123: 5 BEGIN opens nothing
    op.execute("UPDATE boats SET flag = 'no' WHERE flag IS NULL")


def downgrade():
    op.execute("START TRANSACTION")  # MIG123: 5 START TRANSACTION opens nothing

# MIG516: the sequence is dropped
from alembic import op

revision = "sq02"
down_revision = "sq01"


def upgrade():
    op.execute("DROP SEQUENCE gone")  # MIG012: 5


def downgrade():
    op.execute("CREATE SEQUENCE gone")

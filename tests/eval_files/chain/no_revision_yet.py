# an id that nobody knows: the file is asked about its operations alone
import os

from alembic import op

revision = os.environ["REVISION"]
down_revision = None


def upgrade():
    op.drop_table("users")  # MIG001: 5


def downgrade():
    pass

# MIG510: another parameter
from alembic import op

revision = "510e00000012"
down_revision = "510d00000012"


def upgrade():
    op.execute("SET lock_timeout = '2s'")


def downgrade():
    pass

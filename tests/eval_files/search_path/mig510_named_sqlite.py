# MIG510: the file's name says that it runs on SQLite alone
from alembic import op

revision = "510e0000001c"
down_revision = None


def upgrade():
    op.execute("SET search_path TO old")


def downgrade():
    pass

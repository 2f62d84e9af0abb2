# MIG510: SET SCHEMA sets the search path, too
from alembic import op

revision = "510e0000001a"
down_revision = None


def upgrade():
    op.execute("SET SCHEMA 'old'")  # MIG510: 5 old


def upgrade_and_back():
    op.execute("SET SCHEMA 'old'")
    op.execute("SET SCHEMA 'public'")


def downgrade():
    op.execute("ALTER TABLE users SET SCHEMA old")

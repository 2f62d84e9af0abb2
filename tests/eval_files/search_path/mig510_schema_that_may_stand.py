# MIG510: a schema that is created only if it is missing may be an old one
from alembic import op

revision = "510e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE SCHEMA IF NOT EXISTS app")
    op.execute("SET search_path TO app")  # MIG510: 5 leaves it that way


def downgrade():
    pass

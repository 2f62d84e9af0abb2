# MIG510: given back by RESET ALL, or by what it was
from alembic import op

revision = "510e00000007"
down_revision = "510d00000007"


def upgrade():
    op.execute("SET search_path = archive")
    op.execute("RESET ALL")
    op.execute("SET search_path = archive")
    op.execute("SET search_path TO DEFAULT")
    op.execute("SET search_path = archive")
    op.execute("SET SESSION search_path TO \"$user\", public")


def downgrade():
    pass

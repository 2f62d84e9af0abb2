# MIG510: given back by RESET
from alembic import op

revision = "510e00000006"
down_revision = "510d00000006"


def upgrade():
    op.execute("SELECT pg_catalog.set_config('search_path', '', false)")
    op.execute("CREATE TABLE public.base (id bigint PRIMARY KEY)")
    op.execute("RESET search_path")


def downgrade():
    pass

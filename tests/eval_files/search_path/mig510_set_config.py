# MIG510: a pasted dump empties the search path for the session
from alembic import op

revision = "510e00000001"
down_revision = "510d00000001"


def upgrade():
    op.execute("SELECT pg_catalog.set_config('search_path', '', false)")  # MIG510: 5 sets search_path to nothing and leaves it that way: that schema is not for tables
    op.execute("CREATE TABLE public.base (id bigint PRIMARY KEY)")


def downgrade():
    pass

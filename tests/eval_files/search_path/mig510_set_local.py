# MIG510: SET LOCAL lasts until Alembic has written its version, too
from alembic import op

revision = "510e00000002"
down_revision = "510d00000002"


def upgrade():
    op.execute("SET LOCAL search_path = pg_catalog")  # MIG510: 5 sets search_path to pg_catalog
    op.execute("CREATE TABLE public.base (id bigint PRIMARY KEY)")


def downgrade():
    pass

# temporary tables, dropped by a statement that says so
from alembic import op

revision = "070c04681acc"
down_revision = "66d6cd4ed43a"


def upgrade():
    op.execute("DROP TEMPORARY TABLE IF EXISTS lamp_ids")
    op.execute("CREATE TEMPORARY TABLE bulb_ids (id int); DROP TABLE bulb_ids")
    op.execute("CREATE LOCAL TEMP TABLE fuse_ids AS SELECT 1 AS id")
    op.execute("TRUNCATE fuse_ids; DELETE FROM fuse_ids; UPDATE fuse_ids SET id = 2; DROP TABLE fuse_ids")


def downgrade():
    pass

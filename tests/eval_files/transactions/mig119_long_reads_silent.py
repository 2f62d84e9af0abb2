# MIG119: the same before the lock, in a block, of new tables, of some rows, or with no data
# options: --select=MIG119
import time

import sqlalchemy as sa
from alembic import op

revision = "9c1e5a7b3d02"
down_revision = "8b0d4f6a2c01"


def upgrade():
    time.sleep(1)
    op.execute("SELECT pg_sleep(30)")
    op.execute("CREATE TABLE geese_2025 AS SELECT * FROM geese")
    op.add_column("geese", sa.Column("ring", sa.Text()))
    op.execute("CREATE MATERIALIZED VIEW flocks AS SELECT lake FROM geese WITH NO DATA")
    op.execute("CREATE TABLE empty AS TABLE geese WITH NO DATA")
    op.execute("CREATE VIEW all_geese AS SELECT * FROM geese")
    op.execute("CREATE TABLE copies AS SELECT * FROM geese_2025")
    op.execute("SELECT 1 FROM geese WHERE id = 1")
    op.execute("SELECT id FROM geese LIMIT 1")
    op.execute("SELECT id FROM lakes")
    op.execute("SELECT relname FROM pg_class")
    op.execute("SELECT version()")
    with op.get_context().autocommit_block():
        op.execute("CREATE MATERIALIZED VIEW pairs AS SELECT lake FROM geese")
        time.sleep(1)


def downgrade():
    raise NotImplementedError

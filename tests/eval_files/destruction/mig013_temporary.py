# MIG013, its neighbour: a temporary table
from alembic import op

revision = "110e52483940"
down_revision = "5bd04df2b328"


def upgrade():
    op.execute("CREATE TEMPORARY TABLE river_ids AS SELECT id FROM rivers")
    op.execute("UPDATE rivers SET old = true WHERE id IN (SELECT id FROM river_ids)")
    op.execute("DROP TABLE river_ids CASCADE")


def downgrade():
    pass

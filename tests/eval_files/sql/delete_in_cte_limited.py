# the same with a WHERE of its own in each
from alembic import op

revision = "bfd2ec7a79a3"
down_revision = "f8d8d656d53e"


def upgrade():
    op.execute("WITH gone AS (DELETE FROM lamps WHERE old RETURNING id) INSERT INTO old_lamps SELECT id FROM gone")
    op.execute("WITH dark AS (SELECT id FROM rooms) DELETE FROM bulbs USING dark WHERE dark.id = bulbs.room_id")
    op.execute("WITH b AS MATERIALIZED (UPDATE wires SET live = false WHERE old RETURNING id) SELECT id FROM b")
    op.execute("WITH delete AS (SELECT 1 AS update) SELECT update FROM delete")


def downgrade():
    pass

# a DELETE or UPDATE inside WITH, and one after it
from alembic import op

revision = "f8d8d656d53e"
down_revision = "0324133504c5"


def upgrade():
    op.execute("WITH gone AS (DELETE FROM lamps RETURNING id) INSERT INTO old_lamps SELECT id FROM gone WHERE id > 3")  # MIG004: 5 lamps
    op.execute("WITH dark AS (SELECT id FROM rooms WHERE dark) DELETE FROM bulbs USING dark")  # MIG004: 5 bulbs
    op.execute("WITH a AS (SELECT 1), b AS (UPDATE wires SET live = false RETURNING id) SELECT id FROM b")  # MIG011: 5 wires
    op.execute("WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT n + 1 FROM t WHERE n < 5) UPDATE plugs SET n = 0")  # MIG011: 5 plugs


def downgrade():
    pass

# MIG008, its neighbour: the downgrade drops a view or a function to define the former one
from alembic import op

revision = "81257e978910"
down_revision = "8339d2853bc3"


def upgrade():
    op.execute("DROP VIEW IF EXISTS long_rides")
    op.execute("CREATE VIEW long_rides AS SELECT id, km FROM rides WHERE km > 100")


def downgrade():
    op.execute("DROP VIEW IF EXISTS long_rides")
    op.execute("CREATE VIEW long_rides AS SELECT id FROM rides WHERE km > 100")
    op.execute("DROP FUNCTION IF EXISTS ride_cost(int)")
    op.execute("CREATE FUNCTION ride_cost(int) RETURNS int LANGUAGE sql AS 'SELECT 1'")

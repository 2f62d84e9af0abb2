# Silent: a plain table beside the partitioned one, a new partitioned table, and what runs elsewhere.
# options: --extend-select=MIG116 --migrations-dialect=postgresql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "pl02h"
down_revision = "pl01"


def upgrade():
    op.execute("CREATE TABLE calls_2040 (LIKE calls INCLUDING DEFAULTS INCLUDING CONSTRAINTS)")
    op.execute("CREATE TABLE days (day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE days_rest PARTITION OF days DEFAULT")
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM (1) TO (2)")
    op.execute("CREATE TEMPORARY TABLE days_2 PARTITION OF days FOR VALUES FROM (2) TO (3)")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TABLE calls_2041 PARTITION OF calls FOR VALUES FROM ('2041-01-01') TO ('2042-01-01')")
    op.create_table("nights", sa.Column("day", sa.Date()))


def downgrade():
    op.drop_table("nights")
    op.drop_table("days")
    op.drop_table("calls_2040")

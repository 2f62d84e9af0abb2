# MIG116: CREATE TABLE … PARTITION OF locks the table that is there, whoever says it; a new one is used by nobody
# options: --extend-select=MIG116
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00117"
down_revision = "6e2da1b00116"


def upgrade():
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM (1) TO (2)")  # MIG116: 5 reads and writes of days wait until the transaction ends; create days_1 (LIKE days
    op.execute(sa.text("CREATE TABLE IF NOT EXISTS shop.days_2 PARTITION OF shop.days FOR VALUES IN (3)"))  # MIG116: 5 partition shop.days_2 of shop.days
    op.get_bind().execute(sa.DDL("create table days_3 partition of days default partition by list (note)"))  # MIG116: 5 creates partition days_3 of days
    op.execute("DO $$ BEGIN CREATE TABLE days_4 PARTITION OF days FOR VALUES IN (4); END $$")  # MIG116: 5 days_4 of days
    for number in range(5, 7):
        op.execute(f"CREATE TABLE days_{number} PARTITION OF days FOR VALUES IN ({number})")  # MIG116: 9 of days
    op.execute("CREATE TABLE days_3_a PARTITION OF days_3 FOR VALUES IN ('a')")
    op.execute("CREATE TABLE nights (day integer) PARTITION BY LIST (day)")
    op.execute("CREATE TABLE nights_1 PARTITION OF nights FOR VALUES IN (1)")
    op.create_table("weeks", sa.Column("day", sa.Integer()), postgresql_partition_by="LIST (day)")
    op.execute("CREATE TABLE weeks_1 PARTITION OF weeks DEFAULT")
    op.execute("CREATE TABLE days_9 (LIKE days INCLUDING DEFAULTS INCLUDING CONSTRAINTS)")
    op.execute("ALTER TABLE days ATTACH PARTITION days_9 FOR VALUES IN (9)")
    op.execute("CREATE TABLE days_10 () INHERITS (days)")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TABLE days_11 PARTITION OF days FOR VALUES IN (11)")  # MIG116: 9 days_11
    else:
        op.execute("CREATE TABLE days_11 (day integer)")


def downgrade():
    op.execute("CREATE TABLE days_12 PARTITION OF days FOR VALUES IN (12)")

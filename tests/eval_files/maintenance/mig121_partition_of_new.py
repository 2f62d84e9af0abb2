# MIG121 is silent where the table is new as well, is small, or gets a partition beside its readers
# options: --extend-select=MIG121 --migrations-small-tables=rare*
from alembic import op

revision = "6e2da1b00123"
down_revision = "6e2da1b00116"


def upgrade():
    op.execute("CREATE TABLE days (day integer) PARTITION BY LIST (day)")
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")
    op.execute("CREATE TABLE rare_1 PARTITION OF rare FOR VALUES IN (1)")
    op.execute("CREATE TABLE weeks_1 (LIKE weeks)")
    op.execute("ALTER TABLE weeks ATTACH PARTITION weeks_1 FOR VALUES IN (1)")


def downgrade():
    op.execute("DROP TABLE days")
    op.execute("DROP TABLE rare_1")
    op.execute("DROP TABLE weeks_1")

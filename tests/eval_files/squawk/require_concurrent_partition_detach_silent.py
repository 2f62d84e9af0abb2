# squawk require-concurrent-partition-detach: new and small tables, the way back, other statements
# options: --extend-select=MIG116 --migrations-dialect=postgresql
from alembic import op

revision = "439458ada059"
down_revision = "123f30680b0d"


def upgrade():
    op.execute("CREATE TABLE trips (day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE trips_1 PARTITION OF trips FOR VALUES FROM ('2020-01-01') TO ('2021-01-01')")
    op.execute("ALTER TABLE trips DETACH PARTITION trips_1")
    op.execute("COMMENT ON TABLE days IS 'ALTER TABLE days DETACH PARTITION days_2020'")
    op.execute("CREATE TABLE days_2021 (day date)")
    op.execute("ALTER TABLE days ATTACH PARTITION days_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')")


def downgrade():
    op.execute("ALTER TABLE days DETACH PARTITION days_2021")

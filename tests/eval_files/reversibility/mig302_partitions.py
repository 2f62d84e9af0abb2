# MIG302: a partition goes with the table that it is one of, where that is new or dropped
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None



def upgrade():
    op.execute("CREATE TABLE events (id int, day date) PARTITION BY RANGE (day)")
    op.execute("CREATE TABLE events_1 PARTITION OF events DEFAULT PARTITION BY LIST (id)")
    op.execute("CREATE TABLE events_1_1 PARTITION OF events_1 FOR VALUES IN (1)")
    for year in (2024, 2025):
        op.execute(f"CREATE TABLE visits_{year} PARTITION OF visits FOR VALUES IN ({year})")  # MIG302: 9 table visits_2025 is left behind
    op.rename_table("sales", "sales_old")
    op.execute("CREATE TABLE sales (LIKE sales_old) PARTITION BY LIST (id)")
    op.execute("CREATE TABLE sales_1 PARTITION OF sales DEFAULT")


def downgrade():
    op.drop_table("sales")
    op.rename_table("sales_old", "sales")
    op.execute("DROP TABLE visits_2024")
    op.execute("DROP TABLE events")

# MIG302: partitions that the downgrade drops, alone or with the table they are of
# options: --extend-select=MIG302,MIG303,MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE shop.events (id int) PARTITION BY LIST (id)")
    op.execute("CREATE TABLE shop.events_1 PARTITION OF shop.events (id PRIMARY KEY) FOR VALUES IN (1)")
    op.execute("CREATE TABLE visits_1 PARTITION OF visits FOR VALUES IN (1)")
    op.execute("CREATE TABLE visits_2 (LIKE visits INCLUDING ALL)")
    op.execute("ALTER TABLE visits ATTACH PARTITION visits_2 FOR VALUES IN (2)")


def downgrade():
    op.execute("ALTER TABLE visits DETACH PARTITION visits_2")
    op.execute("DROP TABLE visits_2, visits_1")
    op.drop_table("events", schema="shop")

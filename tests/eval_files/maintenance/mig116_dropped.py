# MIG116: the downgrade shows of what a dropped table is a partition, and that is locked with it, be the partition small
# options: --extend-select=MIG116 --migrations-small-tables=days_2,days_7,rare
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00118"
down_revision = "6e2da1b00117"


def upgrade():
    op.drop_table("days_1")  # MIG001: 5, MIG116: 5 drops partition days_1 of days: reads and writes of days wait until
    op.execute("DROP TABLE days_2")  # MIG001: 5, MIG116: 5 DETACH PARTITION … CONCURRENTLY inside op.get_context().autocommit_block() first
    op.drop_table("days_3")  # MIG001: 5, MIG116: 5 days_3 of days
    op.drop_table("rare_1")  # MIG001: 5
    op.drop_table("plain")  # MIG001: 5
    op.drop_table("nights_1")  # MIG001: 5
    op.drop_table("nights")  # MIG001: 5
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE days DETACH PARTITION days_5 CONCURRENTLY")  # MIG007: 9
    op.drop_table("days_5")  # MIG001: 5
    op.execute("ALTER TABLE days DETACH PARTITION days_7")  # MIG007: 5, MIG116: 5 detaches partition days_7 from days


def downgrade():
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")
    op.execute("CREATE TABLE days_2 PARTITION OF days FOR VALUES IN (2)")
    op.execute("CREATE TABLE days_3 (LIKE days INCLUDING ALL)")
    op.execute("ALTER TABLE days ATTACH PARTITION days_3 FOR VALUES IN (3)")
    op.execute("CREATE TABLE rare_1 PARTITION OF rare FOR VALUES IN (1)")
    op.create_table("plain", sa.Column("day", sa.Integer()))
    op.execute("CREATE TABLE nights (day integer) PARTITION BY LIST (day)")
    op.execute("CREATE TABLE nights_1 PARTITION OF nights FOR VALUES IN (1)")
    op.execute("CREATE TABLE days_5 PARTITION OF days FOR VALUES IN (5)")

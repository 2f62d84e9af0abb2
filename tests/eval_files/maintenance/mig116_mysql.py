# MIG116 is silent where PostgreSQL is not among the databases: their partitions are no tables
# options: --extend-select=MIG116 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00120"
down_revision = "6e2da1b00119"


def upgrade():
    op.execute("CREATE TABLE days (day integer) PARTITION BY RANGE (day) (PARTITION p1 VALUES LESS THAN (10))")
    op.execute("ALTER TABLE days ADD PARTITION (PARTITION p2 VALUES LESS THAN (20))")


def downgrade():
    op.execute("DROP TABLE days")

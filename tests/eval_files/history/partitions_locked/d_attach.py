# MIG116: a validated CHECK that an earlier revision began spares the partition, not the one for the rest
# options: --extend-select=MIG116
from alembic import op

revision = "pl02d"
down_revision = "pl01"


def upgrade():
    op.execute("ALTER TABLE calls ATTACH PARTITION calls_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')")  # MIG116: 5 reads and writes of calls_2027 and calls_rest wait while every row is checked; give calls_2027
    op.execute("ALTER TABLE calls_2028 VALIDATE CONSTRAINT bounds")
    op.execute("ALTER TABLE calls ATTACH PARTITION calls_2028 FOR VALUES FROM ('2028-01-01') TO ('2029-01-01')")  # MIG116: 5 reads and writes of calls_rest wait while every row is checked; give calls_rest a validated CHECK that excludes


def downgrade():
    pass

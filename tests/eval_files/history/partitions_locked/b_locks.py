# MIG121: the partitioned table waits where a partition comes or goes, and so does the partition for the rest
# options: --extend-select=MIG118,MIG121
from alembic import op

revision = "pl02b"
down_revision = "pl01"


def upgrade():
    op.execute("CREATE TABLE calls_2029 PARTITION OF calls FOR VALUES FROM ('2029-01-01') TO ('2030-01-01')")  # MIG121: 5 calls (ACCESS EXCLUSIVE) and calls_rest (ACCESS EXCLUSIVE) without a lock_timeout


def downgrade():
    op.drop_table("calls_2029")

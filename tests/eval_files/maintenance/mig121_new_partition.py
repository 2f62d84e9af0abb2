# MIG121: CREATE TABLE … PARTITION OF waits for the lock on its table
# options: --extend-select=MIG121
from alembic import op

revision = "6e2da1b00122"
down_revision = "6e2da1b00116"


def upgrade():
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")  # MIG121: 5 locks days (ACCESS EXCLUSIVE) without


def downgrade():
    op.drop_table("days_1")

# MIG121: a partition that comes, or goes as the downgrade shows, waits for the lock on its table
# options: --extend-select=MIG121 --migrations-small-tables=days_1
from alembic import op

revision = "6e2da1b00121"
down_revision = "6e2da1b00116"


def upgrade():
    op.drop_table("days_1")  # MIG001: 5, MIG121: 5 locks days (ACCESS EXCLUSIVE) without


def downgrade():
    op.execute("CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1)")

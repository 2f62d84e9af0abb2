# MIG121: SQL, and a timeout that comes too late
# options: --extend-select=MIG121
from alembic import op

revision = "1e0c121b"
down_revision = "1d0c121b"


def upgrade():
    op.execute("CREATE INDEX ix_area ON sails (area)")  # MIG121: 5 locks sails
    op.execute("SET lock_timeout = '2s'")


def downgrade():
    pass

# MIG119: an index of the partitioned table and all of its partitions takes its time
# options: --extend-select=MIG119
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("a", sa.Text))
    op.execute("CREATE INDEX ix_orders ON orders (a)")  # MIG119: 5 users


def downgrade():
    op.drop_column("users", "a")

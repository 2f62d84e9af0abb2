# a helper from elsewhere, or else the file's own: neither is known to destroy
import sqlalchemy as sa
from alembic import op

try:
    from kennel_tools.migrating import tidy
except ImportError:

    def tidy(table):
        op.execute(f"ANALYZE {table}")


revision = "d78adf0aa980"
down_revision = "200e37647129"


def upgrade():
    tidy("collars")
    op.add_column("collars", sa.Column("bell", sa.Boolean()))


def downgrade():
    op.drop_column("collars", "bell")
    tidy("collars")

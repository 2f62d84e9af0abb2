# a conditional expression on something unknown: both statements may be executed
import os

from alembic import op

revision = "32a1d11dc1bc"
down_revision = "d68280f66a21"


def upgrade():
    table = "test_zones" if os.environ.get("TESTING") else "fare_zones"
    op.drop_table(table)  # MIG001: 5 fare_zones


def downgrade():
    raise NotImplementedError("the zones are gone")

# What is computed is so under the names of today.
# options: --extend-select=MIG308 --extend-ignore=MIG001,MIG002,MIG110,MIG111
import sqlalchemy as sa
from alembic import op

revision = "dt07"
down_revision = "dt06"


def upgrade():
    op.alter_column("ships", "size", type_=sa.BigInteger())  # MIG308: 5 ships.size while ships.twice (since dt01) is computed from it
    op.drop_column("ships", "twice")
    op.drop_column("ships", "size")


def downgrade():
    raise NotImplementedError

# MIG014, its neighbour: known names in a loop are known tables, MIG001
import sqlalchemy as sa
from alembic import op

revision = "04cd60604c5d"
down_revision = "6e702e5284a2"


def upgrade():
    present = sa.inspect(op.get_bind()).get_table_names()
    for name in ("canals", "locks"):
        if name in present:
            op.drop_table(name)  # MIG001: 13 canals


def downgrade():
    raise NotImplementedError("the canals are gone")

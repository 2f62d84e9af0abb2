# functions that are kept, compared and described, never called
import inspect

import sqlalchemy as sa
from alembic import op

revision = "3b0bcf581d55"
down_revision = "d98d7d266e42"


def _wipe():
    """TRUNCATE cars"""
    op.execute("TRUNCATE cars")


STEPS = [_wipe]


def upgrade():
    print(len(STEPS), _wipe.__doc__, _wipe in STEPS, callable(_wipe))
    print(inspect.signature(_wipe), isinstance(_wipe, type))
    op.add_column("cars", sa.Column("doors", sa.Integer()))


def downgrade():
    op.drop_column("cars", "doors")

# upgrade a partial, downgrade a lambda: the one adds, the other takes it back
from functools import partial

import sqlalchemy as sa
from alembic import op

revision = "117da3e85c4e"
down_revision = "66f5db67092e"


def _add(table, name):
    op.add_column(table, sa.Column(name, sa.Integer()))


upgrade = partial(_add, "doves", name="eggs")
downgrade = lambda: op.drop_column("doves", "eggs")  # noqa: E731

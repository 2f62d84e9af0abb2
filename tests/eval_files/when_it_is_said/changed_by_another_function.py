# names changed by another function: through `global`, `nonlocal`, a list that is handed over
from alembic import op

revision = "4001e91ea2c5"
down_revision = "d78adf0aa980"

TABLE = "collars"


def _choose():
    global TABLE
    TABLE = "leashes"


def _fill(names):
    names.append("toys")


def upgrade():
    _choose()
    op.drop_table(TABLE)  # MIG001: 5 drops table leashes:
    names = []
    _fill(names)
    for name in names:
        op.drop_table(name)  # MIG001: 9 toys


def downgrade():
    raise NotImplementedError("the leashes are gone")

# recursion: the drop is found, and the reader comes to an end
from alembic import op

revision = "432256b912d4"
down_revision = "31e0c6466705"

CHILDREN = {"kennels": ["cages"], "cages": ["bowls"], "bowls": []}


def _remove(table):
    for child in CHILDREN[table]:
        _remove(child)
    op.drop_table(table)  # MIG001: 5 kennels


def _forever(count):
    return _forever(count + 1)


def upgrade():
    _remove("kennels")
    _forever(0)


def downgrade():
    raise NotImplementedError("the kennels are gone")

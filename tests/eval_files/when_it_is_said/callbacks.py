# functions handed to helpers: the file's own, and one imported from beside
from alembic import op

from .callbacks_helpers import for_each, twice

revision = "9f8d0f82041f"
down_revision = "d840ca0f185f"


def _forget(table):
    op.execute(f"DELETE FROM {table}")  # MIG004: 5 owls


def _with(function, *arguments):
    function(*arguments)  # MIG002: 5 doves.ring


def upgrade():
    _with(op.drop_column, "doves", "ring")
    for_each(["doves", "owls"], _forget)
    for_each(["feathers"], op.drop_table)  # MIG001: 5 feathers
    twice(lambda: op.execute("TRUNCATE eggs"))  # MIG003: 19 eggs


def downgrade():
    raise NotImplementedError("the birds are gone")

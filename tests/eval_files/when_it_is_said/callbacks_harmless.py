# functions handed to helpers that never call them, or that add only
import sqlalchemy as sa
from alembic import op

from .callbacks_helpers import for_each, never

revision = "7128064905fc"
down_revision = "9f8d0f82041f"


def _forget(table):
    op.execute(f"DELETE FROM {table}")


def _add(table):
    op.add_column(table, sa.Column("cage", sa.Integer()))


def upgrade():
    print(never(_forget), never(lambda: op.drop_table("doves")))
    for_each(["doves", "owls"], _add)


def downgrade():
    for_each(["doves", "owls"], lambda table: op.drop_column(table, "cage"))

# conditions whose value is known: `0`, `not`, `and`, `or`, comparisons, short circuits
import typing as t

import sqlalchemy as sa
from alembic import op

revision = "dab0ff33de59"
down_revision = "56a86250fd4c"

VERSION = (2, 0)


def upgrade():
    if 0:
        op.drop_table("doves")
    if not True:
        op.drop_table("owls")
    if t.TYPE_CHECKING and VERSION:
        op.drop_table("gulls")
    op.drop_table("terns") if False else None
    False and op.drop_table("swifts")
    True or op.drop_table("wrens")
    while None:
        op.drop_table("larks")
    assert VERSION == (2, 0)
    op.add_column("doves", sa.Column("nest", sa.Integer()))


def downgrade():
    op.drop_column("doves", "nest")

# MIG004, its neighbour: the where is added in a loop or a condition
import os

import sqlalchemy as sa
from alembic import op

revision = "809b239fa334"
down_revision = "650dd056692e"

tents = sa.table("tents", sa.column("id", sa.Integer), sa.column("torn", sa.Boolean))


def upgrade():
    statement = sa.delete(tents)
    for name in ("torn",):
        statement = statement.where(tents.c[name])
    op.execute(statement)
    if os.environ.get("STRICT"):
        other = tents.delete().where(tents.c.id < 10)
    else:
        other = tents.delete().where(tents.c.id < 5)
    op.execute(other)


def downgrade():
    pass

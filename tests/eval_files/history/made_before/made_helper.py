# helper module
import sqlalchemy as sa
from alembic import op


def has_index(table, name):
    indexes = [one.get("name") for one in sa.inspect(op.get_bind()).get_indexes(table)]
    return name in indexes


def index_quays():
    if has_index("quays", "ix_quays_depth"):
        return
    op.create_index("ix_quays_depth", "quays", ["depth"])

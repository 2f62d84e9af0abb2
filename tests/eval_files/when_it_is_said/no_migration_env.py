# the header's names stand inside a function only: no migration
from alembic import context, op


def run():
    revision = "1"
    down_revision = None
    context.execute("DROP TABLE ponds")
    op.execute("TRUNCATE frogs")
    return revision, down_revision


def upgrade():
    op.drop_table("ponds")

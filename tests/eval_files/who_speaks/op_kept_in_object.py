# op kept as an attribute of an object and as a value of a dict
import sqlalchemy as sa
from alembic import op

revision = "0acd20242b76"
down_revision = "47a3cb4c3824"


class Step:
    def __init__(self, operations, table):
        self.operations = operations
        self.table = table

    def without(self, column):
        self.operations.drop_column(self.table, column)  # MIG002: 9 kites.colour
        return self


TOOLS = {"op": op}


def upgrade():
    Step(op, "kites").without("colour")
    TOOLS["op"].drop_table("colours")  # MIG001: 5 colours


def downgrade():
    op.add_column("kites", sa.Column("colour", sa.String(20)))

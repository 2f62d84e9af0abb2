# a class of the file wraps op and offers additions under other names
import sqlalchemy as sa
from alembic import op

revision = "cc0c1ef69f5a"
down_revision = "340a757209dc"


class Changes:
    def __init__(self, table):
        self.table = table
        self.done = []

    def delete(self):
        self.done.append("delete")

    def drop(self, bind=None):
        self.done.append(f"DROP TABLE {self.table}")

    def execute(self, statement):
        self.done.append(statement)


def upgrade():
    changes = Changes("cars")
    changes.drop(op.get_bind())
    changes.delete()
    changes.execute("TRUNCATE cars")
    op.add_column(changes.table, sa.Column("seats", sa.Integer()))


def downgrade():
    op.drop_column(Changes("cars").table, "seats")

# a generator of the file yields the names of what is added, and of what is taken back
import sqlalchemy as sa
from alembic import op

revision = "68e116d12c79"
down_revision = "ee9259588d03"


def _columns():
    for name in ("eggs", "larvae"):
        yield "crabs", sa.Column(name, sa.Integer())


def upgrade():
    for table, column in _columns():
        op.add_column(table, column)


def downgrade():
    for table, column in _columns():
        op.drop_column(table, column.name)

# upgrade and downgrade made by a function of the file
import sqlalchemy as sa
from alembic import op

revision = "66f5db67092e"
down_revision = "cd4223ac44f5"


def _functions(table):
    def up():
        op.drop_table(table)  # MIG001: 9 doves

    def down():
        op.create_table(table, sa.Column("id", sa.Integer(), primary_key=True))

    return up, down


upgrade, downgrade = _functions("doves")

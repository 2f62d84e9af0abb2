# silent: a class of operations that adds nothing undoes what the upgrade does
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from alembic.operations import ops

revision = "e5d0000000fe"
down_revision = None


class Gone(ops.DropTableOp):
    def __init__(self, name):
        super().__init__(table_name=name)


class Made(ops.CreateTableOp):
    pass


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.invoke(Made("sails", [sa.Column("id", sa.BigInteger(), primary_key=True)]))
    op.create_table("rafts", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.drop_table_if_exists("rafts")
    op.invoke(Gone("sails"))
    op.invoke(Gone("boats"))

# silent: the methods of an enumeration's members drop what the upgrade has made
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from cookbook_app.kinds import Kind, Step

revision = "e5d0000000fd"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.add_column("crews", sa.Column("age", sa.Integer()))
    op.create_table("masts", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    Step.FORGET("masts")
    Kind.COLUMN.drop("crews", "age")
    Kind.TABLE.drop("boats")

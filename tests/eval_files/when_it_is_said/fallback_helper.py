# a helper from elsewhere, or else the file's own: the own one may run
from alembic import op

try:
    from kennel_tools.migrating import drop_it
except ImportError:

    def drop_it(table):
        op.drop_table(table)  # MIG001: 9 collars


revision = "200e37647129"
down_revision = "9020afd42e31"


def upgrade():
    drop_it("collars")


def downgrade():
    raise NotImplementedError("the collars are gone")

# MIG121 and MIG125: silent about an index of a small table, which an earlier revision shows
# options: --extend-select=MIG121,MIG125 --migrations-small-tables=ships --extend-ignore=MIG005
from alembic import op

revision = "in03d"
down_revision = "in02"


def upgrade():
    op.execute("DROP INDEX idx_day")
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY idx_port")
        op.execute("DROP INDEX CONCURRENTLY idx_ports")  # MIG125: 9 drops index idx_ports


def downgrade():
    pass

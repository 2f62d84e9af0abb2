# DROP INDEX: IF EXISTS, several names, a schema, of another database
from alembic import op

revision = "96ac972dc160"
down_revision = "29801a8c1459"


def upgrade():
    op.execute("DROP INDEX ix_lamps")  # MIG005: 5 ix_lamps
    op.execute("drop index if exists light.ix_bulbs, ix_fuses;")  # MIG005: 5 ix_fuses
    op.execute("DROP INDEX [ix_wires] ON [dbo].[wires]")  # MIG005: 5 ix_wires
    op.execute("DROP INDEX IF EXISTS \"Ix Plugs\"")  # MIG005: 5 Ix Plugs
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_sockets")  # MIG005: 9 ix_sockets


def downgrade():
    pass

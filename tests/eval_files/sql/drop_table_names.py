# DROP TABLE: several names, IF EXISTS, schemas, every way to quote
from alembic import op

revision = "b2961ec68d6b"
down_revision = None


def upgrade():
    op.execute("DROP TABLE IF EXISTS lamps, bulbs")  # MIG001: 5 bulbs
    op.execute('DROP TABLE public."Light Switches"')  # MIG001: 5 Light Switches
    op.execute("DROP TABLE `sockets`")  # MIG001: 5 sockets
    op.execute("DROP TABLE [dbo].[wire sizes]")  # MIG001: 5 wire sizes
    op.execute("\n\tdRoP\n  tAbLe\tfuses ;;")  # MIG001: 5 fuses
    op.execute('DROP TABLE "fuse ""box"" 1", ONLY_ONE')  # MIG001: 5 ONLY_ONE


def downgrade():
    raise NotImplementedError("what was dropped is gone")

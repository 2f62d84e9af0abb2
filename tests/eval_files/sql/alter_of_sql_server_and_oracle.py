# SQL Server and Oracle: lists of columns after one DROP
# options: --migrations-dialect=mssql,oracle
from alembic import op

revision = "37202b6723f9"
down_revision = "1c79d3ef1f7e"


def upgrade():
    op.execute("ALTER TABLE [dbo].[lamps] DROP COLUMN [watts], [volts]")  # MIG002: 5 volts
    op.execute("ALTER TABLE bulbs DROP (watts, volts)")  # MIG002: 5 bulbs.volts
    op.execute("ALTER TABLE fuses DROP COLUMN amps CASCADE CONSTRAINTS")  # MIG002: 5 fuses.amps


def downgrade():
    raise NotImplementedError("what was dropped is gone")

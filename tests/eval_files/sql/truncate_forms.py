# TRUNCATE: with and without TABLE and ONLY, several names, RESTART IDENTITY
from alembic import op

revision = "8277ea8bbfa9"
down_revision = "052fc3418177"


def upgrade():
    op.execute("TRUNCATE lamps")  # MIG003: 5 lamps
    op.execute("truncate table only bulbs, light.fuses restart identity")  # MIG003: 5 fuses
    op.execute('TRUNCATE TABLE "Wires" CONTINUE IDENTITY RESTRICT')  # MIG003: 5 Wires
    op.execute("SELECT 1; TRUNCATE TABLE [dbo].[plugs];")  # MIG003: 5 plugs


def downgrade():
    pass

# odd white space and a byte order mark do not hide a statement
from alembic import op

revision = "7b87e552e0d7"
down_revision = "9efc497cdda0"


def upgrade():
    op.execute("\ufeffDROP TABLE lamps")  # MIG001: 5 lamps
    op.execute("\r\n\r\nDROP\r\nTABLE\r\nfuses\r\n")  # MIG001: 5 fuses
    op.execute("TRUNCATE\fwires")  # MIG003: 5 wires


def downgrade():
    raise NotImplementedError("what was dropped is gone")

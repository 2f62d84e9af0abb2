# comments between the words, an apostrophe inside a comment
from alembic import op

revision = "8a513e09c46c"
down_revision = "5732a32c68ef"


def upgrade():
    op.execute("DROP /* the old */ TABLE -- don't ask\n lamps")  # MIG001: 5 lamps
    op.execute("-- it's time\nDROP TABLE bulbs")  # MIG001: 5 bulbs
    op.execute("/* \"quoted */ DROP TABLE fuses /* ' */")  # MIG001: 5 fuses
    op.execute("/* outer /* inner */ still a comment */ TRUNCATE wires")  # MIG003: 5 wires


def downgrade():
    raise NotImplementedError("what was dropped is gone")

# a string literal ends where it ends: what follows it is executed
from alembic import op

revision = "0e95c042fe50"
down_revision = "2e2dad13f38d"


def upgrade():
    op.execute("INSERT INTO notes VALUES ('it''s'); DROP TABLE lamps")  # MIG001: 5 lamps
    op.execute("INSERT INTO notes VALUES ('--'); TRUNCATE lamps")  # MIG003: 5 lamps, MIG324: 5 lamps
    op.execute("INSERT INTO notes VALUES ('/*'); DELETE FROM lamps; SELECT '*/'")  # MIG004: 5 lamps, MIG324: 5 lamps
    op.execute('INSERT INTO "no;tes" VALUES (\'"\'); DROP TABLE bulbs')  # MIG001: 5 bulbs


def downgrade():
    raise NotImplementedError("what was dropped is gone")

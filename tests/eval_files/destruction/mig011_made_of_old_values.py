# MIG011 says what is left of the old values where the new ones are made of them
import sqlalchemy as sa
from alembic import op

revision = "5a9d1c6e04b7"
down_revision = "c9f02b71d001"

boats = sa.table("boats", sa.column("name"), sa.column("team"))


def upgrade():
    op.execute("UPDATE boats SET name = name || ' (' || id || ')'")  # MIG011: 5 only what the new values keep of the old ones
    op.execute("UPDATE boats SET place = (SELECT id FROM places WHERE name = boats.place)")  # MIG011: 5 only what
    op.execute(boats.update().values(team=boats.c.team + "!"))  # MIG011: 5 only what the new values keep of the old ones
    op.execute("UPDATE boats SET kind = 'x'")  # MIG011: 5 the old values are lost
    op.execute("UPDATE boats SET sail = mast")  # MIG011: 5 the old values are lost
    op.execute("UPDATE boats SET keel = lower(keel), hull = ''")  # MIG011: 5 the old values are lost
    op.execute(boats.update().values(team=None))  # MIG011: 5 the old values are lost
    op.execute("UPDATE boats SET name = lower(name) WHERE id > 9")
    op.execute("UPDATE boats SET name = name")


def downgrade():
    pass

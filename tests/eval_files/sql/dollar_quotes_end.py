# a dollar quote ends at its own tag; $1 and a name with $ open none
from alembic import op

revision = "674d5c31ac24"
down_revision = "59d2f1771788"


def upgrade():
    op.execute("INSERT INTO notes VALUES ($a$ $b$ $a$); DROP TABLE lamps")  # MIG001: 5 lamps
    op.execute("UPDATE notes SET n = $1 WHERE m = $2; TRUNCATE bulbs; SELECT $1")  # MIG003: 5 bulbs
    op.execute("SELECT fuse$old$ FROM fuses; DELETE FROM fuse$old$")  # MIG004: 5 fuse$old$


def downgrade():
    raise NotImplementedError("what was dropped is gone")

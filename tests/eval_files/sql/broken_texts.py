# texts that are no SQL, or broken: nothing fails, nothing is invented
from alembic import op

revision = "9efc497cdda0"
down_revision = "88e3787b8f8b"


def upgrade():
    op.execute("")
    op.execute("   ;;; ; ")
    op.execute("SELECT 'unfinished; DROP TABLE lamps")
    op.execute("SELECT $a$ unfinished; DROP TABLE lamps")
    op.execute("SELECT \"unfinished; DELETE FROM lamps")
    op.execute("((((((((((")
    op.execute("please drop table lamps some day")
    op.execute("DELETE")
    op.execute("UPDATE")
    op.execute("\x00\ufeff\u2028")


def downgrade():
    pass

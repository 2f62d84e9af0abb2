# words of destructive statements as names and functions of a query
from alembic import op

revision = "c0e5ba128f89"
down_revision = "3bc1fd2ef657"


def upgrade():
    op.execute("SELECT drop, truncate, delete FROM update_log WHERE action = 'DROP TABLE'")
    op.execute("SELECT replace(name, 'DROP', ''), lower('TRUNCATE') FROM lamps")
    op.execute("INSERT INTO log (drop_table) SELECT 'x' FROM lamps WHERE delete IS NULL RETURNING id")
    op.execute("CREATE TABLE IF NOT EXISTS deletes (\"table\" text, \"drop\" bool DEFAULT false)")


def downgrade():
    op.drop_table("deletes")

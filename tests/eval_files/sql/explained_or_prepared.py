# statements that are explained or prepared, not executed
from alembic import op

revision = "3bc1fd2ef657"
down_revision = "7b87e552e0d7"


def upgrade():
    op.execute("EXPLAIN DELETE FROM lamps")
    op.execute("PREPARE wipe AS DELETE FROM lamps")
    op.execute("CREATE VIEW deletions AS SELECT 'DELETE FROM lamps' AS statement")


def downgrade():
    op.execute("DROP VIEW deletions")

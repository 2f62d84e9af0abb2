# a backslash is an ordinary character in PostgreSQL's strings
from alembic import op

revision = "bb23949f11d4"
down_revision = "0e95c042fe50"


def upgrade():
    op.execute(r"UPDATE files SET drive = 'C:\' WHERE drive = 'D:\'")
    op.execute(r"DELETE FROM files WHERE path LIKE '%\'")
    op.execute(r"INSERT INTO files (path) VALUES ('C:\'), ('D:\')")


def downgrade():
    pass

# a backslash does not keep a string of PostgreSQL open
from alembic import op

revision = "def2c8d68ba9"
down_revision = "bb23949f11d4"


def upgrade():
    op.execute(r"INSERT INTO files VALUES ('C:\'); DROP TABLE drives; SELECT 'E:\'")  # MIG001: 5 drives


def downgrade():
    raise NotImplementedError("what was dropped is gone")

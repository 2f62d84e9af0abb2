# texts at module level that nobody executes
import sqlalchemy as sa
from alembic import op

revision = "aa9285ea9951"
down_revision = "e69a940e2827"

FORGET = sa.text("DELETE FROM pilot_logs")
OLD = "DROP TABLE tug_logs"
KEEP = sa.text("DELETE FROM pilot_logs WHERE written_on < '1999-01-01'")


def upgrade():
    op.get_bind().execute(KEEP)


def downgrade():
    pass

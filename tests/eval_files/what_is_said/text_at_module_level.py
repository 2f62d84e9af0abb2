# `sa.text(X)` at module level, executed later
import sqlalchemy as sa
from alembic import op

revision = "e69a940e2827"
down_revision = "1952cdeb36ab"

FORGET = sa.text("DELETE FROM pilot_logs")
STATEMENTS = {"logs": sa.text("DROP TABLE tug_logs")}


def upgrade():
    conn = op.get_bind()
    conn.execute(FORGET)  # MIG004: 5 pilot_logs
    conn.execute(STATEMENTS["logs"])  # MIG001: 5 tug_logs


def downgrade():
    raise NotImplementedError("the logs are gone")

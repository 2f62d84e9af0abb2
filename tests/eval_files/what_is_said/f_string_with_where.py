# an f-string: the known pieces hold a WHERE, the unknown piece is a value
import os

from alembic import op

revision = "5b073ef109f6"
down_revision = "d9627206d2ee"


def upgrade():
    days = int(os.environ.get("KEEP_DAYS", "30"))
    op.execute(f"DELETE FROM tides WHERE measured_at < now() - interval '{days} days'")
    op.execute(f"UPDATE tides SET checked = true WHERE id > {days}")


def downgrade():
    pass

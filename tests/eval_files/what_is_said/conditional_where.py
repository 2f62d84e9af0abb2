# a WHERE in each arm of a condition: every way is limited
import os

from alembic import op

revision = "6db27a26c412"
down_revision = "60222d99755b"


def upgrade():
    if os.environ.get("STRICT"):
        where = "WHERE cells < 3"
    else:
        where = "WHERE cells < 1"
    op.execute("DELETE FROM nests " + where)
    op.execute(f"UPDATE nests SET cells = 1 {where}")


def downgrade():
    pass

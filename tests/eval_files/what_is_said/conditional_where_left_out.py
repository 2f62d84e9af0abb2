# a WHERE in one arm only: the other way deletes every row
import os

from alembic import op

revision = "ab5a141793b9"
down_revision = "6db27a26c412"


def upgrade():
    where = ""
    if os.environ.get("STRICT"):
        where = " WHERE cells < 3"
    op.execute("DELETE FROM nests" + where)  # MIG004: 5 nests


def downgrade():
    pass

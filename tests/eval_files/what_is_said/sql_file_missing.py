# SQL files that are not there, or whose name is not known: unknown, silent
import os
from pathlib import Path

from alembic import op

revision = "162d0a3574f3"
down_revision = "55359ebf5303"


def upgrade():
    op.execute(Path(__file__).with_name("lost_and_gone.sql").read_text())
    op.execute(open(os.environ["SEASON_FILE"]).read())
    op.execute(Path("/nowhere/at/all.sql").read_text())


def downgrade():
    pass

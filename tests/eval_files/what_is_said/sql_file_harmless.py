# SQL kept in a file that changes chosen rows only
from pathlib import Path

from alembic import op

revision = "55359ebf5303"
down_revision = "b4f5bdde07d6"


def upgrade():
    op.execute(Path(__file__).with_name("close_seasons.sql").read_text())


def downgrade():
    pass

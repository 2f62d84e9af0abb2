# SQL kept in a file: `Path(__file__).with_name("x.sql").read_text()`
from pathlib import Path

from alembic import op

revision = "5e613218c338"
down_revision = "b7071e6e34a0"


def upgrade():
    op.execute(Path(__file__).with_name("forget_seasons.sql").read_text())  # MIG001: 5 seasons


def downgrade():
    raise NotImplementedError("the seasons are gone")

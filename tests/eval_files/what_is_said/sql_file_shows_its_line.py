# the message names the SQL file and its line
from pathlib import Path

from alembic import op

revision = "667805d7b394"
down_revision = "5e613218c338"

HERE = Path(__file__).parent


def upgrade():
    op.execute((HERE / "forget_seasons.sql").read_text(encoding="utf-8"))  # MIG001: 5 forget_seasons.sql


def downgrade():
    raise NotImplementedError("the seasons are gone")

# a SQL file creates, another one drops what it created
from pathlib import Path

from alembic import op

revision = "0e88f4916fcb"
down_revision = "811109c9e190"

HERE = Path(__file__).parent / "statements"


def upgrade():
    op.execute((HERE / "queens_up.sql").read_text())


def downgrade():
    op.execute((HERE / "queens_down.sql").read_text())

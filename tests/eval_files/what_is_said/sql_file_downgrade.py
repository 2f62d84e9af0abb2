# a SQL file in the downgrade drops what this upgrade did not create
from pathlib import Path

from alembic import op

revision = "74ad2e23c878"
down_revision = "0e88f4916fcb"


def upgrade():
    op.execute("ALTER TABLE nests ADD COLUMN queen_id integer")


def downgrade():
    op.execute(Path(__file__).parent.joinpath("statements", "queens_down.sql").read_text())  # MIG008: 5 queens

# another revision run by its path
import runpy
from pathlib import Path

revision = "5eat00000008"
down_revision = "5eat00000007"

SEATS = runpy.run_path(str(Path(__file__).with_name("0001_seats.py")))


def upgrade():
    SEATS["downgrade"]()  # MIG001: 5 seats, MIG002: 5 halls


def downgrade():
    SEATS["upgrade"]()

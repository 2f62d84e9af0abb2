# another revision through a loader, and through exec_module on the loader
import os
from importlib.machinery import SourceFileLoader

revision = "5eat00000005"
down_revision = "5eat00000004"

PATH = os.path.join(os.path.dirname(__file__), "0001_seats.py")


def upgrade():
    SourceFileLoader("seats", PATH).load_module().downgrade()  # MIG001: 5 seats, MIG002: 5 halls


def downgrade():
    SourceFileLoader("seats", path=PATH).load_module().upgrade()

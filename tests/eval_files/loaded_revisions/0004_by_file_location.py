# another revision loaded from the path of its file
import importlib.util
from pathlib import Path

revision = "5eat00000004"
down_revision = "5eat00000003"


def load(name):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def upgrade():
    load("0001_seats").downgrade()  # MIG001: 5 seats, MIG002: 5 halls.rows


def downgrade():
    load("0001_seats").upgrade()

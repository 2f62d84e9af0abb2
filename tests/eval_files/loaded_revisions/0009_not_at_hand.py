# revisions that are not at hand, and one that is only asked for its id
import importlib

from alembic import op

revision = "5eat00000009"
down_revision = "5eat00000008"

other = importlib.import_module("elsewhere.versions.0001_rows")


def upgrade():
    other.upgrade()
    importlib.import_module(f"{other.__name__}_next").upgrade()
    print(op.get_context().script.get_revision("5eat00000001").revision)


def downgrade():
    other.downgrade()

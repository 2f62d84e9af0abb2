# the downgrade of another revision, whose module is imported by its name
import importlib

previous = importlib.import_module(".0001_seats", __package__)

revision = "5eat00000002"
down_revision = "5eat00000001"


def upgrade():
    previous.downgrade()  # MIG001: 5 seats, MIG002: 5 halls.rows


def downgrade():
    previous.upgrade()

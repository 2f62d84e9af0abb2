# the upgrade of another revision, which its downgrade undoes
from importlib import import_module

revision = "5eat00000003"
down_revision = "5eat00000002"


def _previous():
    return import_module("0001_seats")


def upgrade():
    _previous().upgrade()


def downgrade():
    _previous().downgrade()

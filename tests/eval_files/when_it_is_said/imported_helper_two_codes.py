# an imported helper that does two destructive things: both at the one call here
from . import helpers

revision = "8553ed7d6f27"
down_revision = "ce43e405bc94"


def upgrade():
    helpers.swap("cages", "cages_new")  # MIG001: 5 cages, MIG003: 5 cages


def downgrade():
    raise NotImplementedError("the old cages are gone")

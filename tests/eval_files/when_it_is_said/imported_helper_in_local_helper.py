# an imported helper called by a helper of the file, in a loop: the finding stands at that call
from alembic import op

from .helpers import wipe

revision = "98e9a691c688"
down_revision = "7128064905fc"


def _wipe_all(names):
    for name in names:
        wipe(name, f"{name}_log")  # MIG003: 9 doves_log


def upgrade():
    _wipe_all(["doves", "owls"])
    op.execute("ANALYZE")


def downgrade():
    _wipe_all([])

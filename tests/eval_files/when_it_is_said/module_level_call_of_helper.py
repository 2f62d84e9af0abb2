# a helper called at module level belongs to both directions
from alembic import op

revision = "ac2ff4a1b6bc"
down_revision = "53c3fc1c1049"


def _clean():
    op.execute("DELETE FROM aquarium_log")  # MIG004: 5 aquarium_log, MIG319: 5


_clean()


def upgrade():
    pass


def downgrade():
    pass

# a statement imported from a module beside the migration: its WHERE can be read there
from alembic import op

from .helpers import TIDY

revision = "bd4aa8990655"
down_revision = "88d5c3601e56"


def upgrade():
    op.execute(TIDY)


def downgrade():
    pass

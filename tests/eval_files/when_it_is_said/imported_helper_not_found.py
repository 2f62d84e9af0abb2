# helpers from a module that cannot be found: unknown, silent
import sqlalchemy as sa
from alembic import op
from far_away.migrating import drop_everything, wipe

from .nowhere import drop_fk

revision = "248e70cc5aea"
down_revision = "84df8ba1ee87"


def upgrade():
    drop_everything("cages")
    wipe(op, "keepers")
    drop_fk("cages", "fk_cages_keeper")
    op.add_column("cages", sa.Column("height", sa.Integer()))


def downgrade():
    op.drop_column("cages", "height")

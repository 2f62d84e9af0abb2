# a helper imported from a module beside the migration: the finding stands at the call here
from alembic import op

from .helpers import drop_fk
from .helpers import drop_stamp as remove_stamp
from .helpers import wipe as clear

revision = "ce43e405bc94"
down_revision = "36b8d905a96e"


def upgrade():
    drop_fk("cages", "fk_cages_keeper")  # MIG006: 5 fk_cages_keeper
    clear("cage_log", "cage_cache")  # MIG003: 5 cage_log
    remove_stamp(table="cages")  # MIG002: 5 cages.stamped_at
    op.create_index("ix_cages_keeper", "cages", ["keeper_id"])


def downgrade():
    op.drop_index("ix_cages_keeper", "cages")
    raise NotImplementedError("the stamps are gone")

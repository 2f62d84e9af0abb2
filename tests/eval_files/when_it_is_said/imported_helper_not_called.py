# destructive helpers that are imported and not called
from .helpers import add_stamp, drop_fk, drop_stamp, wipe

revision = "84df8ba1ee87"
down_revision = "ccbf5207f1a7"

LATER = (drop_fk, wipe)


def upgrade():
    add_stamp("cages")


def downgrade():
    drop_stamp("cages")

# imported helpers: one adds in the upgrade, the other takes it back in the downgrade
from .helpers import add_stamp, drop_stamp

revision = "ccbf5207f1a7"
down_revision = "8553ed7d6f27"


def upgrade():
    for table in ("cages", "keepers"):
        add_stamp(table)


def downgrade():
    for table in ("keepers", "cages"):
        drop_stamp(table)

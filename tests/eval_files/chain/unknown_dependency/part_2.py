# MIG311: a dependency that is known at run time alone may be any revision
# options: chain
import os

revision = "4b1e000000a2"
down_revision = "4b1e000000a1"
depends_on = os.environ.get("AFTER_2")


def upgrade():
    pass

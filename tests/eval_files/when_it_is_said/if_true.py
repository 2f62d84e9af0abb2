# `if True:` is executed, and so is the else arm of `if False:` and of `if TYPE_CHECKING:`
import typing

from alembic import op

revision = "cc140a745386"
down_revision = "fa137876e6f7"

DONE = False


def upgrade():
    if True:
        op.drop_table("fins")  # MIG001: 9 fins
    if DONE:
        pass
    else:
        op.drop_table("gills")  # MIG001: 9 gills
    if typing.TYPE_CHECKING:
        pass
    else:
        op.execute("TRUNCATE scales")  # MIG003: 9 scales


def downgrade():
    raise NotImplementedError("the fish are gone")

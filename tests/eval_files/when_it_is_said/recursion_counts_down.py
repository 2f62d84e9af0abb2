# a recursion that reaches its destructive end only after several calls
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f701"
down_revision = "107f5e3c0d1a"


def _shrink(level):
    if level == 0:
        op.drop_table("owls")  # MIG001: 9 owls
        return
    _shrink(level - 1)


def upgrade():
    _shrink(5)


def downgrade():
    raise NotImplementedError("the owls are gone")

# MIG003: a container of operations that holds itself, many times over, does what is in it
from alembic import op
from alembic.operations import ops

revision = "e5d0000000f7"
down_revision = None

circle = ops.UpgradeOps(ops=[ops.ExecuteSQLOp("TRUNCATE boats")])
circle.ops.extend([circle] * 3)


class Loop(ops.UpgradeOps):
    def __init__(self, *inner):
        super().__init__([*inner, self])


def upgrade():
    op.invoke(circle)  # MIG003: 5 boats
    op.invoke(Loop(ops.ExecuteSQLOp("TRUNCATE sails")))  # MIG003: 5 sails


def downgrade():
    pass

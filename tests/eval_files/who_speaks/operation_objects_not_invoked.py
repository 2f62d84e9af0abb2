# operation objects that are built and looked at, never invoked
import sqlalchemy as sa
from alembic import op
from alembic.operations import ops

revision = "fc721ef8d32f"
down_revision = "19c75ed2910c"


def upgrade():
    planned = [ops.DropTableOp("flours"), ops.DropColumnOp("breads", "gluten")]
    print(f"{len(planned)} steps are left to a later release")
    op.invoke(ops.AddColumnOp("breads", sa.Column("crust", sa.String(20))))


def downgrade():
    op.invoke(ops.DropColumnOp("breads", "crust"))

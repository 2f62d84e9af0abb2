# operation objects: `op.invoke(ops.DropTableOp("t"))` and the from_… constructors
import sqlalchemy as sa
from alembic import op
from alembic.operations import ops

revision = "19c75ed2910c"
down_revision = "07e8f7362c57"


def upgrade():
    op.invoke(ops.DropTableOp("flours"))  # MIG001: 5 flours
    gluten = ops.DropColumnOp.from_column_and_tablename(None, "breads", sa.Column("gluten"))
    op.invoke(gluten)  # MIG002: 5 breads.gluten
    op.invoke(ops.DropIndexOp("ix_breads_name", table_name="breads"))  # MIG005: 5 ix_breads_name
    op.invoke(ops.DropConstraintOp("uq_breads_name", "breads", "unique"))  # MIG006: 5 uq_breads_name


def downgrade():
    raise NotImplementedError("flours are gone")

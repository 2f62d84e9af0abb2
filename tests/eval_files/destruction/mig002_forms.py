# MIG002: op, batch and operation object; positional and by keyword; schema
import sqlalchemy as sa
from alembic import op
from alembic.operations.ops import DropColumnOp

revision = "7cd5623d7226"
down_revision = "4ffc768a50dd"


def upgrade():
    op.drop_column("maps", "scale")  # MIG002: 5 maps.scale
    op.drop_column("maps", column_name="legend", schema="atlas")  # MIG002: 5 legend
    op.drop_column("maps", "north", mssql_drop_default=True)  # MIG002: 5 maps.north
    op.invoke(DropColumnOp("maps", "colours"))  # MIG002: 5 maps.colours
    with op.batch_alter_table("maps") as batch_op:
        batch_op.drop_column("folds", if_exists=True)  # MIG002: 9 maps.folds


def downgrade():
    op.add_column("maps", sa.Column("scale", sa.Integer()))

# MIG005: op, batch and operation object; with and without a table
from alembic import op
from alembic.operations import ops

revision = "acfaf5bbb606"
down_revision = "809b239fa334"


def upgrade():
    op.drop_index("ix_ropes_length")  # MIG005: 5 ix_ropes_length
    op.drop_index(op.f("ix_ropes_colour"), table_name="ropes", schema="gear")  # MIG005: 5 ix_ropes_colour
    op.drop_index(index_name="ix_ropes_age", table_name="ropes", if_exists=True)  # MIG005: 5 ix_ropes_age
    op.invoke(ops.DropIndexOp("ix_ropes_weight"))  # MIG005: 5 ix_ropes_weight
    with op.batch_alter_table("ropes") as batch_op:
        batch_op.drop_index(batch_op.f("ix_ropes_maker"))  # MIG005: 9 ix_ropes_maker


def downgrade():
    op.create_index("ix_ropes_length", "ropes", ["length"])

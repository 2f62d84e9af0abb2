# MIG006: op, batch and operation object, every kind of constraint
from alembic import op
from alembic.operations import ops

revision = "27881223599c"
down_revision = "db354b51b397"


def upgrade():
    op.drop_constraint("ck_knots_strength", "knots")  # MIG006: 5 ck_knots_strength
    op.drop_constraint("knots_pkey", "knots", type_="primary")  # MIG006: 5 knots_pkey
    op.drop_constraint(  # MIG006: 5 fk_knots_rope
        op.f("fk_knots_rope"), table_name="knots", type_="foreignkey", schema="gear"
    )
    op.invoke(ops.DropConstraintOp("uq_knots_name", "knots", type_="unique"))  # MIG006: 5 uq_knots_name
    with op.batch_alter_table("knots") as batch_op:
        batch_op.drop_constraint("uq_knots_short", type_="unique")  # MIG006: 9 uq_knots_short


def downgrade():
    op.create_unique_constraint("uq_knots_name", "knots", ["name"])

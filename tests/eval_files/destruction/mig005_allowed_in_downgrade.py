# MIG005, its neighbour: a downgrade may drop any index, with `all` too
# options: --migrations-downgrade=all
from alembic import op

revision = "2259084a799e"
down_revision = "acfaf5bbb606"


def upgrade():
    op.create_index("ix_ropes_length", "ropes", ["length"])


def downgrade():
    op.drop_index("ix_ropes_length", "ropes")
    op.drop_index("ix_ropes_never_made_here", "ropes")
    op.execute("DROP INDEX IF EXISTS ix_ropes_elsewhere")
    with op.batch_alter_table("knots") as batch_op:
        batch_op.drop_index("ix_knots_name")
        batch_op.drop_constraint("uq_knots_name", type_="unique")

# MIG308: what an earlier revision made depends on all of this
import sqlalchemy as sa
from alembic import op

revision = "do02b"
down_revision = "do01"


def upgrade():
    op.drop_column("ships", "name")  # MIG002: 5, MIG308: 5 column ships.name while view ship_names (since do01) reads it
    op.drop_column("crew", "rank")  # MIG002: 5, MIG308: 5 column crew.rank while view ship_names (since do01)
    op.alter_column("crew", "ship_id", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG308: 5 changes the type of column crew.ship_id while view
    with op.batch_alter_table("ships") as batch_op:
        batch_op.alter_column("tons", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG308: 9 column ships.tons while trigger stamped on ships (since do01)
        batch_op.drop_column("id")  # MIG002: 9, MIG308: 9 column ships.id while view ship_names
    op.drop_table("docks")  # MIG001: 5, MIG308: 5 table docks while materialized view dock_list (since do01) reads it
    op.execute("DROP VIEW ship_names")  # MIG012: 5, MIG308: 5 view ship_names while view short_names (since do01)
    op.execute("DROP TYPE rig")  # MIG012: 5, MIG308: 5 type rig while column ships.rig (since do01) uses it: the
    op.execute("DROP FUNCTION stamp()")  # MIG012: 5, MIG308: 5 function stamp while trigger stamped on ships (since do01) calls it
    op.execute("DROP SEQUENCE ship_numbers")  # MIG012: 5, MIG308: 5 sequence ship_numbers while the default of ships.number (since do01)


def downgrade():
    raise NotImplementedError

# a batch object handed to a helper
import sqlalchemy as sa
from alembic import op

revision = "c8c3c314a16d"
down_revision = "ee70d4e32c1d"


def _without(batch, *names):
    for name in names:
        batch.drop_column(name)  # MIG002: 9 wells.pump_power


def upgrade():
    with op.batch_alter_table("wells") as batch_op:
        _without(batch_op, "pump_power", "pump_age")


def downgrade():
    with op.batch_alter_table("wells") as batch_op:
        batch_op.add_column(sa.Column("pump_power", sa.Integer()))
        batch_op.add_column(sa.Column("pump_age", sa.Float()))

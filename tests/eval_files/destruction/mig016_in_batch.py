# MIG016: the same in batch mode, the drop first
import sqlalchemy as sa
from alembic import op

revision = "fb2de2b461a8"
down_revision = "8f3a60322e59"


def upgrade():
    with op.batch_alter_table("isles") as batch_op:
        batch_op.drop_column("shore_km")  # MIG002: 9 isles.shore_km
        batch_op.add_column(sa.Column("coast_km", sa.Integer()))  # MIG016: 9 coast_km


def downgrade():
    with op.batch_alter_table("isles") as batch_op:
        batch_op.add_column(sa.Column("shore_km", sa.Integer()))
        batch_op.drop_column("coast_km")

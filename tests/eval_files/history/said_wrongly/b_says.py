# MIG018: existing_type is out of date: nothing is narrowed where the column is no wider by now
import sqlalchemy as sa
from alembic import op

revision = "sw02"
down_revision = "sw01"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), type_=sa.String(512))
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("berth", existing_type=sa.Text(), type_=sa.String(30))
        batch_op.alter_column("berth", existing_type=sa.Text(), type_=sa.String(10))  # MIG018: 9 berth
    op.alter_column("boats", "hull", existing_type=sa.Text(), type_=sa.String(9))  # MIG018: 5 hull
    op.alter_column("ports", "name", existing_type=sa.Text(), type_=sa.String(9))  # MIG018: 5 ports


def downgrade():
    raise NotImplementedError("longer values are cut")

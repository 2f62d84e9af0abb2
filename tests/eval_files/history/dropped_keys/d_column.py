# A column takes its key along, in a batch as well.
# options: --extend-select=MIG121,MIG118
from alembic import op

revision = "dk02d"
down_revision = "dk01"


def upgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_column("fleet_id")  # MIG002: 9, MIG121: 9 fleets (ACCESS EXCLUSIVE)


def downgrade():
    pass

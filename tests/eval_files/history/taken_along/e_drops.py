# What stands on a column goes with its new name.
from alembic import op

revision = "ta05"
down_revision = "ta04"


def upgrade():
    with op.batch_alter_table("vessels") as batch_op:
        batch_op.drop_column("base")  # MIG002: 9 vessels.base (and with it ix_boats_name_home): its


def downgrade():
    pass

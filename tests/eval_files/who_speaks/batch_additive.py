# batch mode that only adds; the downgrade takes it back in batch mode
import sqlalchemy as sa
from alembic import op

revision = "726a1aac13a1"
down_revision = "a5544a644a3e"


def upgrade():
    with op.batch_alter_table("parcels", schema=None) as batch_op:
        batch_op.add_column(sa.Column("slope", sa.Integer(), nullable=True))
        batch_op.create_index("ix_parcels_slope", ["slope"])


def downgrade():
    with op.batch_alter_table("parcels", schema=None) as batch_op:
        batch_op.drop_index("ix_parcels_slope")
        batch_op.drop_column("slope")

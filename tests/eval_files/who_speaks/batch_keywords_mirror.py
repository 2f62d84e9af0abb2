# a batch with keywords adds; `op` with the same schema takes it back
import sqlalchemy as sa
from alembic import op

revision = "ee70d4e32c1d"
down_revision = "4e5128a3c45d"


def upgrade():
    with op.batch_alter_table(table_name="wells", schema="water") as batch_op:
        batch_op.add_column(sa.Column("pump", sa.String(40)))


def downgrade():
    op.drop_column("wells", "pump", schema="water")

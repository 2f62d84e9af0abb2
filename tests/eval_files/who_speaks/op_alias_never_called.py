# an alias of a destructive function that is mentioned, never called
import sqlalchemy as sa
from alembic import op

revision = "95968bf75bf7"
down_revision = "9aacf24d3dbb"

FORBIDDEN = (op.drop_table, op.drop_column)


def upgrade():
    drop = op.drop_table
    assert drop in FORBIDDEN
    op.add_column("stations", sa.Column("altitude_m", sa.Integer()))


def downgrade():
    op.drop_column("stations", "altitude_m")

# local aliases: of `op` itself and of one of its functions
import sqlalchemy as sa
from alembic import op

revision = "9aacf24d3dbb"
down_revision = "35cadabeed18"


def upgrade():
    drop = op.drop_table
    drop("frost_alerts")  # MIG001: 5 frost_alerts
    o = op
    o.drop_column("stations", "frost_alert_id")  # MIG002: 5 frost_alert_id


def downgrade():
    op.create_table("frost_alerts", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("stations", sa.Column("frost_alert_id", sa.Integer()))

# MIG008: the type of an enum that was there before
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "ca42567b7d27"
down_revision = "fc11ce9db90c"


def upgrade():
    op.create_table(
        "weather",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("wind", postgresql.ENUM("N", "S", name="wind_side", create_type=False)),
    )


def downgrade():
    op.drop_table("weather")
    op.execute("DROP TYPE wind_side")  # MIG008: 5 wind_side

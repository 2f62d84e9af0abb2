# MIG008, its neighbour: the type of an enum that the upgrade created with its table
import sqlalchemy as sa
from alembic import op

revision = "fc11ce9db90c"
down_revision = "bce84b4380ad"


def upgrade():
    op.create_table(
        "weather",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sky", sa.Enum("clear", "grey", name="weather_sky")),
    )


def downgrade():
    op.drop_table("weather")
    op.execute("DROP TYPE weather_sky")

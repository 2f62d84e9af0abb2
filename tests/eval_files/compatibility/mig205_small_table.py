# no finding: the tables are said to be small
# options: --migrations-small-tables=flags,port.*
import sqlalchemy as sa
from alembic import op

revision = "2a9c7f0e5d18"
down_revision = "64b0e9d3f7a1"


def upgrade():
    op.add_column("flags", sa.Column("colour", sa.String(8), nullable=False))
    op.add_column("tides", sa.Column("height", sa.Integer(), nullable=False), schema="port")


def downgrade():
    op.drop_column("flags", "colour")

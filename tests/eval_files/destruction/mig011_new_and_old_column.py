# MIG011: one of the assigned columns is old, or the new one comes only afterwards
import sqlalchemy as sa
from alembic import op

revision = "d761c56cc903"
down_revision = "bd1ebf995dec"


def upgrade():
    op.add_column("storms", sa.Column("rank", sa.Integer()))
    op.execute("UPDATE storms SET rank = 0, name = upper(name)")  # MIG011: 5 storms
    op.execute("UPDATE clouds SET rank = 0")  # MIG011: 5 clouds
    op.add_column("clouds", sa.Column("shape", sa.Text()))


def downgrade():
    op.drop_column("clouds", "shape")
    op.drop_column("storms", "rank")

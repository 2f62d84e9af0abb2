# MIG118: a new table may be known by its columns alone; others are old
# options: --extend-select=MIG118
import sqlalchemy as sa
from alembic import op

from fleet.models import Scorer, Version

revision = "1e0c118g"
down_revision = "1d0c118g"


def upgrade():
    op.create_table(
        Scorer.__tablename__,
        sa.Column("id", sa.Integer()),
        sa.Column("scorer_id", sa.Integer()),
        sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.boat_id")),
    )
    op.create_table(
        Version.__tablename__,
        sa.Column("scorer_id", sa.Integer(), sa.ForeignKey("scorers.scorer_id")),
    )
    op.create_table(  # MIG118: 5 locks boats
        "marks",
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )


def downgrade():
    pass

# MIG008, its neighbour: what the downgrade has copied before it drops it, if not `all` is told
import sqlalchemy as sa
from alembic import op

revision = "d81f6a0c3e25"
down_revision = "c7e80b2d9f14"


def upgrade():
    pass


def downgrade():
    op.execute("UPDATE huts SET old_place = upper(place) WHERE place IS NOT NULL")
    op.drop_column("huts", "place")
    op.create_table("huts_new", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO huts_new SELECT id FROM huts")
    op.drop_table("huts")
    op.rename_table("huts_new", "huts")

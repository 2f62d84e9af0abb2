# MIG008 with `all` says of what the downgrade has copied what is left of it
# options: --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "c7e80b2d9f14"
down_revision = "6375998961f8"


def upgrade():
    op.add_column("huts", sa.Column("place", sa.String(50)))
    op.add_column("huts", sa.Column("height", sa.Integer()))


def downgrade():
    op.execute("UPDATE huts SET old_place = upper(place)")  # MIG011: 5 huts (old_place)
    op.drop_column("huts", "place")  # MIG008: 5 huts.place: only the values copied before are left of it;
    op.drop_column("huts", "height")  # MIG008: 5 huts.height: a rollback loses data;
    op.create_table("huts_new", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO huts_new SELECT id FROM huts")
    op.drop_table("huts")  # MIG008: 5 huts: a filled copy takes its place
    op.rename_table("huts_new", "huts")

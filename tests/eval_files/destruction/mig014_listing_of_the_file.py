# MIG014, its neighbour: tables of a metadata that stand in the file, created in a loop
import sqlalchemy as sa
from alembic import op

revision = "674291acc5a8"
down_revision = "c3c665f2b2b5"

metadata = sa.MetaData()
cars = sa.Table("cars", metadata, sa.Column("id", sa.Integer, primary_key=True))
rides = sa.Table("rides", metadata, sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    for table in (cars, rides):
        table.create(op.get_bind())


def downgrade():
    for table in (rides, cars):
        table.drop(op.get_bind())

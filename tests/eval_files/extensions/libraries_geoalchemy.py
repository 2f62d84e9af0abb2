# MIG001, MIG002, MIG005, MIG008 and MIG205 by GeoAlchemy2's operations, also in a batch
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry

revision = "e5d0000000c1"
down_revision = None


def upgrade():
    op.drop_geospatial_table("lakes")  # MIG001: 5 lakes
    op.drop_geospatial_column("rivers", "course", schema="geo")  # MIG002: 5 geo.rivers.course
    op.drop_geospatial_index("ix_rivers", "rivers", "course")  # MIG005: 5 ix_rivers
    with op.batch_alter_table("ponds") as batch_op:
        batch_op.drop_geospatial_column("shore")  # MIG002: 9 ponds.shore
        batch_op.add_geospatial_column(sa.Column("middle", Geometry("POINT")))
    op.add_geospatial_column("seas", sa.Column("shore", Geometry(), nullable=False))  # MIG205: 5
    op.create_geospatial_table("bays", sa.Column("shore", Geometry("POLYGON", srid=4326)))
    op.create_geospatial_index("ix_bays", "bays", ["shore"])
    op.create_geospatial_table("fens", sa.Column("id", sa.BigInteger()))  # MIG302: 5 fens


def downgrade():
    op.create_geospatial_table("lakes", sa.Column("shore", Geometry("POLYGON", srid=4326)))
    op.add_geospatial_column("rivers", sa.Column("course", Geometry("LINESTRING")), schema="geo")
    op.create_geospatial_index("ix_rivers", "rivers", [sa.Column("course", Geometry())])
    op.drop_geospatial_index("ix_bays", "bays", "shore")
    op.drop_geospatial_table("bays")
    op.drop_geospatial_column("seas", "shore")
    op.drop_geospatial_column("seas", "depth")  # MIG008: 5 seas.depth
    op.drop_geospatial_table("gulfs")  # MIG008: 5 gulfs
    with op.batch_alter_table("ponds") as batch_op:
        batch_op.drop_geospatial_column("middle")
        batch_op.add_geospatial_column(sa.Column("shore", Geometry("POLYGON")))

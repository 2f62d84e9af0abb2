# MIG407: keys in every form, tables whose columns come from elsewhere, lists that are open
# options: --extend-select=MIG407
import sqlalchemy as sa
from alembic import op
from myapp.models import metadata, timestamps

revision = "50fd7a1b9ce8"
down_revision = "ea14c0d9f6b3"


def upgrade():
    op.create_table("a", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("b", sa.Column("id", sa.Integer()), sa.PrimaryKeyConstraint("id"))
    op.create_table("c", sa.Column("id", sa.Integer()), *timestamps())
    op.create_table("d", sa.Column("id", sa.Integer()), timestamps())
    op.create_table("e", sa.Column("id", sa.Integer()))
    op.create_primary_key("pk_e", "e", ["id"])
    op.create_table("f", sa.Column("x", sa.Integer()))
    op.execute("ALTER TABLE f ADD COLUMN id int PRIMARY KEY")
    op.create_table("g", sa.Column("x", sa.Integer()), prefixes=["TEMPORARY"])
    op.execute("CREATE TABLE h (id int PRIMARY KEY)")
    op.execute("CREATE TABLE i (id int, PRIMARY KEY (id))")
    op.execute("CREATE TABLE j AS SELECT * FROM a")
    op.execute("CREATE TABLE k PARTITION OF a FOR VALUES FROM (1) TO (2)")
    op.execute("CREATE TABLE l (LIKE a INCLUDING ALL)")
    op.execute("CREATE TABLE m (x int) INHERITS (a)")
    op.execute("CREATE TEMP TABLE n (x int)")
    op.create_table("o", sa.Column("id", sa.Integer(), primary_key=timestamps()))
    metadata.create_all(op.get_bind())


def downgrade():
    op.create_table("old", sa.Column("x", sa.Integer()))

# MIG402: names that match, kinds without a pattern, names that are not known or not given, drops
# options: --extend-select=MIG402 --migrations-name-patterns=index=ix_\w{1,60},table=[a-z_]+s
import sqlalchemy as sa
from alembic import op
from myapp.names import INDEX

revision = "e90c1b7f3d24"
down_revision = "51fe0c2ab7d3"


def upgrade():
    op.create_table("parcels", sa.Column("X", sa.Integer()), sa.UniqueConstraint("X", name="any"))
    op.create_index("ix_parcels_x", "parcels", ["X"])
    op.create_index(None, "parcels", ["X"])
    op.create_index(INDEX, "parcels", ["X"])
    op.create_index(f"{INDEX}_x", "parcels", ["X"])
    op.create_unique_constraint("also_any", "parcels", ["X"])
    op.add_column("stamp", sa.Column("Y", sa.Integer(), index=True))
    op.execute("CREATE VIEW Sold AS SELECT 1")
    if op.get_bind().dialect.name == "mysql":
        op.create_index("parcels_x", "parcels", ["X"])


def downgrade():
    op.create_index("old_name", "stamps", ["x"])
    raise NotImplementedError

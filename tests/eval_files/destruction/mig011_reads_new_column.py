# MIG011, its neighbour: a new column is filled from old ones, by SQL and by Core
import sqlalchemy as sa
from alembic import op

revision = "496cc6196c56"
down_revision = "fd57a50054bc"

cars = sa.table("cars", sa.column("plate"), sa.column("label"), sa.column("size"))


def upgrade():
    op.add_column("cars", sa.Column("label", sa.Text()))
    op.execute("ALTER TABLE cars ADD COLUMN size integer")
    op.execute("UPDATE cars SET label = upper(plate) || '-' || coalesce(plate, 'x'), size = length(plate)")
    op.execute("UPDATE cars AS c SET size = s.size FROM sizes AS s")
    op.execute(cars.update().values({cars.c.label: cars.c.plate, "size": 1}))


def downgrade():
    op.drop_column("cars", "size")
    op.drop_column("cars", "label")

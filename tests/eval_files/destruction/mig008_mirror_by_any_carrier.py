# MIG008, its neighbour: the mirror counts whatever its spelling: op, batch, SQL, helper
import sqlalchemy as sa
from alembic import op

revision = "9e0b4000015a"
down_revision = "93bfda6cc614"


def _column(table, name):
    op.add_column(table, sa.Column(name, sa.Integer()))


def upgrade():
    op.execute("CREATE TABLE guides (id integer PRIMARY KEY)")
    op.create_table("routes", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("ALTER TABLE huts ADD COLUMN guide_id integer, ADD rope_id integer")
    _column("huts", "route_id")
    op.execute("CREATE VIEW guided AS SELECT id FROM huts")


def downgrade():
    op.execute("DROP VIEW guided")
    with op.batch_alter_table("huts") as batch_op:
        batch_op.drop_column("route_id")
        batch_op.drop_column("rope_id")
    op.execute("ALTER TABLE huts DROP COLUMN guide_id")
    op.execute("DROP TABLE routes")
    op.drop_table("guides")

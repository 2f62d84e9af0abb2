# MIG401: databases with longer names, or none of the two with a limit
# options: --migrations-dialect=sqlite,mssql,oracle
import sqlalchemy as sa
from alembic import op

revision = "07d9e5c1b3f2"
down_revision = "e2097bd4fa51"

LONG = "observations_of_migrating_birds_by_region_and_season_of_the_years"


def upgrade():
    op.create_index(LONG, "birds", ["id"])
    op.add_column("birds", sa.Column(LONG, sa.Integer()))


def downgrade():
    op.drop_column("birds", LONG)
    op.drop_index(LONG, "birds")

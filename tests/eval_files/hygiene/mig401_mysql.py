# MIG401: MySQL counts characters, up to 64
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "e2097bd4fa51"
down_revision = "5f83c2a09be1"

FITS = "observations_of_migrating_birds_by_region_and_season_of_the_year"
LONG = "observations_of_migrating_birds_by_region_and_season_of_the_years"


def upgrade():
    op.create_index(FITS, "birds", ["id"])
    op.create_index("é" * 64, "birds", ["id"])
    op.create_index(LONG, "birds", ["id"])  # MIG401: 5 index observations_of_migrating_birds_by_region_and_season_of_the_years (65 characters) is refused by MySQL; choose one of at most 64 characters
    op.create_index(op.f(LONG), "owls", ["id"])
    op.add_column("birds", sa.Column(LONG, sa.Integer()))  # MIG401: 5 refused by MySQL
    op.execute(f"ALTER TABLE birds ADD KEY {LONG}_2 (id)")  # MIG401: 5 refused by MySQL


def downgrade():
    raise NotImplementedError

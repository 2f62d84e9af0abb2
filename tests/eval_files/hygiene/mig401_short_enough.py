# MIG401: names that fit, that SQLAlchemy makes itself, or that are cut as they were when created
import sqlalchemy as sa
from alembic import op

revision = "5f83c2a09be1"
down_revision = "c8b1d90f2a36"

LONG = "observations_of_migrating_birds_by_region_and_season_of_the_year"
FITS = "observations_of_migrating_birds_by_region_and_season_of_a_years"


def upgrade():
    op.create_table(FITS, sa.Column(FITS, sa.Integer(), primary_key=True))
    op.create_index("ix" + FITS[2:], "birds", ["id"])
    op.create_index("ix_" + "é" * 30, "birds", ["id"])
    op.add_column("birds_that_migrate_over_land_and_water", sa.Column("observed_in_region_and_season", sa.Integer(), index=True))
    op.create_unique_constraint(None, LONG, ["id"])
    op.add_column(LONG, sa.Column("note", sa.Text()))
    op.alter_column(LONG, "note", existing_type=sa.Text(), nullable=True)
    op.execute(f"CREATE INDEX ix_birds ON {LONG} (note)")
    op.create_index(unknown_name(), "birds", ["id"])  # noqa: F821
    op.add_column("birds", sa.Column("kind", sa.Enum("a", name=LONG, create_type=False)))
    op.execute("COMMENT ON TABLE birds IS 'the name of this table is short enough, but its comment is longer than any name may be'")
    if op.get_bind().dialect.name == "sqlite":
        op.create_index(LONG, "birds", ["note"])


def downgrade():
    op.drop_index("ix_birds", LONG)
    op.drop_column(LONG, "note")
    op.execute(f"DROP INDEX IF EXISTS {LONG}_a")
    op.drop_index(op.f(LONG), "birds")
    op.drop_constraint(op.f(LONG), "birds")

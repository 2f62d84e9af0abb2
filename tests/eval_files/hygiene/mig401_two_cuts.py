# MIG401: SQLAlchemy and PostgreSQL cut a long name in two ways
import sqlalchemy as sa
from alembic import op

revision = "c8b1d90f2a37"
down_revision = "c8b1d90f2a36"

# 64 characters
LONG = "observations_of_migrating_birds_by_region_and_season_of_the_year"


def upgrade():
    op.create_index(op.f(LONG), "birds", ["id"])
    op.create_unique_constraint(op.f(LONG + "_u"), "birds", ["id"])
    op.create_table(
        "rings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("bird_id", sa.Integer()),
        sa.ForeignKeyConstraint(["bird_id"], ["birds.id"], name=op.f(LONG + "_f")),
    )
    op.execute(f"CREATE INDEX {LONG}_s ON birds (name)")  # MIG401: 5 (66 bytes) is created as
    op.execute(f"CREATE INDEX {LONG}_t ON birds (kind)")  # MIG401: 5 (66 bytes) is created as
    op.execute(f"ALTER TABLE birds ADD CONSTRAINT {LONG}_c CHECK (id > 0) NOT VALID")  # MIG401: 5 check
    op.execute(f"ALTER TABLE birds VALIDATE CONSTRAINT {LONG}_c")


def downgrade():
    op.execute(f"ALTER TABLE birds DROP CONSTRAINT {LONG}_c")
    op.execute(f"DROP INDEX {LONG}_t")
    op.drop_index(op.f(LONG + "_s"), "birds")  # MIG401: 5 index observations_of_migrating_birds_by_region_and_season_of_the_year_s (66 bytes) is created as observations_of_migrating_birds_by_region_and_season_of_the_yea and looked for as observations_of_migrating_birds_by_region_and_season_of_
    op.execute(f"ALTER TABLE rings DROP CONSTRAINT {LONG}_f")  # MIG401: 5 constraint
    op.drop_table("rings")
    op.drop_constraint(op.f(LONG + "_u"), "birds")
    op.execute(f"DROP INDEX {LONG}")  # MIG401: 5 index observations_of_migrating_birds

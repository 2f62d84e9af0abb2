# MIG401: every way to give a name, in op, batch and SQL form
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import conv

revision = "c8b1d90f2a36"
down_revision = "16f0a7be93d4"

# 64 characters
LONG = "observations_of_migrating_birds_by_region_and_season_of_the_year"
# 63 characters
FITS = "observations_of_migrating_birds_by_region_and_season_of_a_years"


def upgrade():
    op.create_table(LONG, sa.Column("id", sa.Integer(), primary_key=True))  # MIG401: 5 table observations_of_migrating_birds_by_region_and_season_of_the_year (64 bytes) is created as observations_of_migrating_birds_by_region_and_season_of_the_yea by PostgreSQL; choose one of at most 63 bytes
    op.create_table(  # MIG401: 5 column birds.observations_of_migrating_birds_by_region_and_season_of_the_year (64 bytes) is created as
        "birds",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(LONG, sa.Integer()),
    )
    op.create_table(  # MIG401: 5 foreign key observations_of_migrating_birds_by_region_and_season_of_the_year (64 bytes) raises IdentifierError in SQLAlchemy
        "rings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("bird_id", sa.Integer()),
        sa.ForeignKeyConstraint(["bird_id"], ["birds.id"], name=LONG),
    )
    op.create_table(  # MIG401: 5 type observations_of_migrating_birds_by_region_and_season_of_the_year (64 bytes) is created as
        "nests",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.Enum("tree", "cliff", name=LONG)),
    )
    op.add_column("birds", sa.Column(LONG + "_2", sa.Text()))  # MIG401: 5 column birds.observations_of_migrating_birds_by_region_and_season_of_the_year_2 (66 bytes)
    op.add_column("nests", sa.Column("bird_id", sa.Integer(), sa.ForeignKey("birds.id", name=LONG)))  # MIG401: 5 foreign key observations
    op.alter_column("birds", "name", new_column_name=LONG + "_3")  # MIG401: 5 column birds.observations
    op.rename_table("flocks", LONG + "_4")  # MIG401: 5 table observations, MIG202: 5 flocks
    op.create_index(LONG, "birds", ["id"])  # MIG401: 5 index observations_of_migrating_birds_by_region_and_season_of_the_year (64 bytes) raises IdentifierError in SQLAlchemy; choose one of at most 63 bytes
    op.create_index(op.f(LONG + "_5"), "birds", ["id"])
    op.create_unique_constraint(conv(LONG + "_6"), "birds", ["id"])
    op.create_check_constraint(LONG, "birds", "id > 0")  # MIG401: 5 check constraint observations
    op.create_foreign_key(LONG, "owls", "birds", ["bird_id"], ["id"])  # MIG401: 5 raises IdentifierError
    with op.batch_alter_table("birds") as batch_op:
        batch_op.add_column(sa.Column(LONG + "_7", sa.Text()))  # MIG401: 9 is created as
        batch_op.create_index(batch_op.f(LONG + "_8"), ["id"])
        batch_op.create_primary_key(LONG + "_p", ["id"])  # MIG401: 9 primary key
    postgresql.ENUM("a", name=LONG + "_9").create(op.get_bind())  # MIG401: 5 type
    op.execute(f"CREATE INDEX {LONG}_a ON birds (id)")  # MIG401: 5 (66 bytes) is created as observations_of_migrating_birds_by_region_and_season_of_the_yea by PostgreSQL
    op.execute(f"CREATE VIEW {LONG} AS SELECT 1")  # MIG401: 5 view observations
    op.execute(f'ALTER TABLE birds RENAME COLUMN wing TO "{LONG}_b"')  # MIG401: 5 column birds.observations
    op.execute(f"ALTER TABLE birds RENAME CONSTRAINT a TO {LONG}_c")  # MIG401: 5 constraint observations
    op.execute(f"ALTER TABLE birds ADD CONSTRAINT {LONG}_d CHECK (id > 0)")  # MIG401: 5 by PostgreSQL
    op.create_index("ix_" + "é" * 31, "birds", ["id"])  # MIG401: 5 index ix_ééééééééééééééééééééééééééééééé (65 bytes) is created as ix_éééééééééééééééééééééééééééééé by PostgreSQL


def downgrade():
    op.drop_constraint(LONG, "birds", type_="check")  # MIG401: 5 raises IdentifierError
    op.drop_index(LONG, "birds")  # MIG401: 5 index observations
    op.create_index(LONG, "roosts", ["id"])  # MIG401: 5 index observations
    raise NotImplementedError

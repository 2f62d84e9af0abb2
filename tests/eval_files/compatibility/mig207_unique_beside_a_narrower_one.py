# what is unique by fewer columns that the run has just made unique refuses nothing more
# options: --extend-select=MIG207,MIG106
from alembic import op

revision = "ce59315283c9"
down_revision = None


def upgrade():
    op.create_unique_constraint("uq_crew_no", "crew", ["no"])  # MIG106: 5, MIG207: 5
    op.create_unique_constraint("uq_crew_no_ship", "crew", ["no", "ship_id"])  # MIG106: 5
    op.create_unique_constraint("uq_crew_name", "crew", ["name"])  # MIG106: 5, MIG207: 5


def downgrade():
    pass

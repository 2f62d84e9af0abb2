# a downgrade that makes unique what it has made unique by fewer columns fails on no further rows
# options: --extend-select=MIG327
from alembic import op

revision = "728f9be14f6e"
down_revision = None


def upgrade():
    op.drop_constraint("uq_crew_no", "crew", type_="unique")  # MIG006: 5


def downgrade():
    op.create_unique_constraint("uq_crew_no", "crew", ["no"])  # MIG327: 5
    op.create_unique_constraint("uq_crew_no_ship", "crew", ["no", "ship_id"])

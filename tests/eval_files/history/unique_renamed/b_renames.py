# MIG207: silent where the same columns were unique under their former names
# options: --extend-select=MIG207 --extend-ignore=MIG201,MIG202
from alembic import op

revision = "ur02"
down_revision = "ur01"


def upgrade():
    op.drop_constraint("uq_place", "runs", type_="unique")
    op.alter_column("runs", "deployment_id", new_column_name="snapshot_id")
    op.rename_table("runs", "jobs")
    op.create_unique_constraint("uq_snapshot_place", "jobs", ["snapshot_id", "place"])
    op.create_unique_constraint("uq_snapshot_owner", "jobs", ["snapshot_id", "owner"])  # MIG207: 5 jobs (snapshot_id


def downgrade():
    op.drop_constraint("uq_snapshot_owner", "jobs", type_="unique")
    op.drop_constraint("uq_snapshot_place", "jobs", type_="unique")
    op.rename_table("jobs", "runs")
    op.alter_column("runs", "snapshot_id", new_column_name="deployment_id")
    op.create_unique_constraint("uq_place", "runs", ["deployment_id", "place"])

# a downgrade whose steps drop what the upgrade did not add
import sqlalchemy as sa

from steps import add_column, drop_column, drop_table

revision = "61e0a3c4b2d3"
down_revision = "61e0a3c4b2d2"


def upgrade():
    add_column("jobs", sa.Column("state", sa.Text()))


def downgrade():
    drop_column("jobs", "status")  # MIG008: 5 jobs.status
    drop_table("job_states")  # MIG008: 5 job_states

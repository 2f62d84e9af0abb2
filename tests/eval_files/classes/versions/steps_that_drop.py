# the drops of steps whose classes inherit run() from another module, at the migration's own lines
import sqlalchemy as sa
from steps import CreateTable, add_column, drop_column, drop_table
from steps.base import transaction

revision = "61e0a3c4b2d1"
down_revision = "40bb1a09f3d2"


def upgrade():
    with transaction():
        drop_column("jobs", "state")  # MIG002: 9 jobs.state
        drop_table("job_states")  # MIG001: 9 job_states
        add_column("jobs", sa.Column("tries", sa.Integer()))


def downgrade():
    with transaction():
        drop_column("jobs", "tries")
        CreateTable("job_states", sa.Column("id", sa.Integer(), primary_key=True)).run()
        add_column("jobs", sa.Column("state", sa.Text()))

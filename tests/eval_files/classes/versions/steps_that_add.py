# the same steps where the upgrade adds what the downgrade drops
# options: --extend-select=MIG302
import sqlalchemy as sa

from steps import CreateTable, add_column, drop_column, drop_table
from steps.base import transaction

revision = "61e0a3c4b2d2"
down_revision = "61e0a3c4b2d1"


def upgrade():
    with transaction():
        CreateTable("job_states", sa.Column("id", sa.Integer(), primary_key=True)).run()
        add_column("jobs", sa.Column("state", sa.Text()))


def downgrade():
    with transaction():
        drop_column("jobs", "state")
        drop_table("job_states")

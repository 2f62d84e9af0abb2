# The first of a history: what is unique, and what is not.
import sqlalchemy as sa
from alembic import op

revision = "ur01"
down_revision = None


def upgrade():
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("deployment_id", sa.Integer()),
        sa.Column("place", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.UniqueConstraint("deployment_id", "place", name="uq_place"),
    )


def downgrade():
    op.drop_table("runs")

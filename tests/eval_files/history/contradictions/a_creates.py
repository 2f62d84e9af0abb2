# The first of a history: three tables, and an enum type that comes with one.
import sqlalchemy as sa
from alembic import op

revision = "co01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("hull", sa.Text()),
        sa.Column("rig", sa.Text()),
        sa.Column("state", sa.Enum("a", name="state")),
    )
    op.create_table("trips", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("calls", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("calls")
    op.drop_table("trips")
    op.drop_table("boats")

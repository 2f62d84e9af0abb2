# The first of a history: what later revisions rename, attach and drop, for certain or perhaps.
import sqlalchemy as sa
from alembic import op

revision = "um01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("docks", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(200)),
        sa.Column("hull", sa.Text()),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id", name="fk_boats_port")),
    )
    op.create_table("crews", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("role", sa.Text()))
    op.create_table("events", sa.Column("day", sa.Date()))
    op.create_table("calls", sa.Column("day", sa.Date()))
    op.execute("CREATE TYPE mood AS ENUM ('calm', 'wild')")


def downgrade():
    op.drop_table("calls")
    op.drop_table("events")
    op.drop_table("crews")
    op.drop_table("boats")
    op.drop_table("docks")
    op.drop_table("ports")
    op.execute("DROP TYPE mood")

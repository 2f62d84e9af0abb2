# The first of a history: constraints without names, which PostgreSQL calls boats_berth_key and so on.
import sqlalchemy as sa
from alembic import op

revision = "dn01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("berth", sa.Integer(), unique=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("home_id", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.ForeignKeyConstraint(["home_id"], ["ports.id"]),
        sa.UniqueConstraint("name", name="uq_boats_name"),
    )


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")

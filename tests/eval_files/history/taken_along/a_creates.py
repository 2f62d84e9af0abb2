# The first of a history: a key and indexes of several columns, and of one.
import sqlalchemy as sa
from alembic import op

revision = "ta01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("flag", sa.Text(), index=True),
        sa.Column("berth", sa.Text(), unique=True),
        sa.Column("port", sa.Text()),
        sa.UniqueConstraint("name", "port", name="uq_boats_name_port"),
    )
    op.execute("CREATE INDEX ix_boats_port_flag ON boats (port, flag)")


def downgrade():
    op.drop_table("boats")

# The first of a history: tables that refer to each other, and to themselves.
import sqlalchemy as sa
from alembic import op

revision = "tr01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("tug_id", sa.Integer(), sa.ForeignKey("boats.id")),
    )


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")

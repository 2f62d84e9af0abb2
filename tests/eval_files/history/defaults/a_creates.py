# The first of a history: columns with defaults, and without.
import sqlalchemy as sa
from alembic import op

revision = "df01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("state", sa.Text(), nullable=False, server_default="new"),
        sa.Column("note", sa.Text(), server_default="none"),
        sa.Column("plain", sa.Text()),
        sa.Column("tons", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("rig", sa.Text(), server_default="sloop"),
        sa.Column("crew", sa.Integer(), server_default=sa.text("1")),
    )
    op.alter_column("boats", "rig", server_default=None)


def downgrade():
    op.drop_table("boats")

# The first of a history: keys of several types, and columns with and without an index.
import sqlalchemy as sa
from alembic import op

revision = "kt01"
down_revision = None


def upgrade():
    op.create_table(
        "ports",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("code", sa.String(5), nullable=False, unique=True),
        sa.Column("number", sa.Integer(), nullable=False, unique=True),
    )
    op.execute("CREATE TABLE docks (id uuid PRIMARY KEY, port_id bigint, length integer)")
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.Integer()),
        sa.Column("dock_id", sa.Uuid()),
        sa.Column("home_id", sa.BigInteger()),
        sa.Column("last_id", sa.BigInteger(), index=True),
    )
    op.create_index("ix_boats_home", "boats", ["home_id"])


def downgrade():
    op.drop_table("boats")
    op.drop_table("docks")
    op.drop_table("ports")

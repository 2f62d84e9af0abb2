# MIG005, its neighbour: an index of a table that the same function created, `index=True` included
import sqlalchemy as sa
from alembic import op

revision = "db354b51b397"
down_revision = "2259084a799e"


def upgrade():
    op.create_table(
        "ropes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("length", sa.Integer(), index=True),
    )
    op.drop_index("ix_ropes_length", "ropes")


def downgrade():
    op.drop_table("ropes")

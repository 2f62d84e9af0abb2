# The first of a history: a column of text.
import sqlalchemy as sa
from alembic import op

revision = "co01"
down_revision = None


def upgrade():
    op.create_table("towns", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_index("ix_towns_name", "towns", ["name"])


def downgrade():
    op.drop_table("towns")

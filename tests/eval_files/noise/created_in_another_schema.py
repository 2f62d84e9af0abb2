# a table of the same name is created in another schema: the dropped one was not made here
import sqlalchemy as sa
from alembic import op

revision = "236fe9c80835"
down_revision = "93e599fd045e"


def upgrade():
    op.create_table("spices", sa.Column("id", sa.Integer(), primary_key=True), schema="kitchen")
    op.drop_table("spices", schema="pantry")  # MIG001: 5 spices


def downgrade():
    raise NotImplementedError("the spices are gone")

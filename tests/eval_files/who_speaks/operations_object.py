# `Operations(context)` made by hand
import sqlalchemy as sa
from alembic import context, op
from alembic.operations import Operations

revision = "b95f10a75bec"
down_revision = "6bb3aae57664"


def upgrade():
    operations = Operations(op.get_context())
    operations.drop_table("ovens")  # MIG001: 5 ovens


def downgrade():
    Operations(context.get_context()).create_table(
        "ovens", sa.Column("id", sa.Integer(), primary_key=True)
    )

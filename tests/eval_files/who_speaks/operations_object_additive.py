# `Operations(context)` made by hand that adds, with op as its mirror
import sqlalchemy as sa
from alembic import op
from alembic.operations import Operations

revision = "07e8f7362c57"
down_revision = "b95f10a75bec"


def upgrade():
    operations = Operations(op.get_context())
    operations.create_table("flours", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("flours")

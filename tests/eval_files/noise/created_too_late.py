# the table is created after its rows were deleted: what was deleted was older
import sqlalchemy as sa
from alembic import op

revision = "3630ab21e29e"
down_revision = "b4004c3080be"


def upgrade():
    op.execute("DELETE FROM plates")  # MIG004: 5 plates
    op.create_table("glasses", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("DELETE FROM glasses")


def downgrade():
    op.drop_table("glasses")

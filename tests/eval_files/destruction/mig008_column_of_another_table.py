# MIG008: the column was added to another table
import sqlalchemy as sa
from alembic import op

revision = "e0573e29007e"
down_revision = "4710549b4b53"


def upgrade():
    op.add_column("huts", sa.Column("guide_id", sa.Integer()))
    op.create_table("leaders", sa.Column("id", sa.Integer(), primary_key=True), schema="club")


def downgrade():
    op.drop_column("routes", "guide_id")  # MIG008: 5 routes.guide_id
    op.drop_table("leaders", schema="public")  # MIG008: 5 leaders

# MIG002: a stored generated column holds values; an ordinary one does so all the more
import sqlalchemy as sa
from alembic import op

revision = "5bc1cfe957bc"
down_revision = "47f27f2fc2f7"


def upgrade():
    op.drop_column("maps", "area")  # MIG002: 5 maps.area
    op.drop_column("maps", "edge")  # MIG002: 5 maps.edge


def downgrade():
    op.add_column("maps", sa.Column("area", sa.Integer(), sa.Computed("width * 2", persisted=True)))
    op.add_column("maps", sa.Column("edge", sa.Integer(), server_default="0"))

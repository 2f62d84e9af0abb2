# MIG002: an ordinary column that the downgrade adds again is not a generated one
import sqlalchemy as sa
from alembic import op

revision = "5bc1cfe957bc"
down_revision = "47f27f2fc2f7"


def upgrade():
    op.drop_column("maps", "area")  # MIG002: 5 maps.area


def downgrade():
    op.add_column("maps", sa.Column("area", sa.Integer(), server_default="0"))
    op.add_column("maps", sa.Column("ratio", sa.Float(), sa.Computed("width / height", persisted=False)))

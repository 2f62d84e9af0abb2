# MIG002: a virtual generated column holds no values of its own; the downgrade shows that it is one
import sqlalchemy as sa
from alembic import op

revision = "47f27f2fc2f7"
down_revision = "906922772d49"


def upgrade():
    op.drop_column("maps", "area")


def downgrade():
    op.add_column(
        "maps",
        sa.Column("area", sa.Integer(), sa.Computed("width * height", persisted=False)),
    )

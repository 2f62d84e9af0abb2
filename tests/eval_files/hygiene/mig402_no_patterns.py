# MIG402: selected, but the project has no patterns
# options: --extend-select=MIG402
from alembic import op

revision = "27b8ea0fc19d"
down_revision = "e90c1b7f3d24"


def upgrade():
    op.create_index("AnyName", "parcels", ["x"])


def downgrade():
    op.drop_index("AnyName", "parcels")

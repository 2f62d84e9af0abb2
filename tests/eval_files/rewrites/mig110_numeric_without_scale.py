# a numeric without a scale has none: numeric(10) to numeric(12, 0) rewrites nothing
# options: --extend-select=MIG110,MIG018
import sqlalchemy as sa
from alembic import op

revision = "bf802254db5b"
down_revision = None


def upgrade():
    op.alter_column("crew", "pay", existing_type=sa.Numeric(10), type_=sa.Numeric(12, 0))
    op.alter_column("crew", "tip", existing_type=sa.Numeric(10), type_=sa.Numeric(12, 1))  # MIG110: 5


def downgrade():
    pass

# MIG504: what fails is not slow: MIG110 and MIG119 speak of what works alone
# options: --extend-select=MIG110,MIG119 --extend-ignore=MIG018,MIG302
import sqlalchemy as sa
from alembic import op

revision = "504e00000008"
down_revision = "504d00000008"


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.String(20), type_=sa.Integer())  # MIG504: 5 boats.a
    op.alter_column("ports", "b", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG110: 5 ports.b


def downgrade():
    pass

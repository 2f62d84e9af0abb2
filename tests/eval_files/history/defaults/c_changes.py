# MIG209: another default than an earlier revision gave
# options: --extend-select=MIG209
import sqlalchemy as sa
from alembic import op

revision = "df02c"
down_revision = "df01"


def upgrade():
    op.alter_column("boats", "state", server_default="old")  # MIG209: 5 changes the default of boats.state from 'new' to 'old'
    op.execute("ALTER TABLE boats ALTER tons SET DEFAULT 5")  # MIG209: 5 changes the default of boats.tons from '0' to 5


def downgrade():
    pass

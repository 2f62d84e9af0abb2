# MIG309: a copy whose id nobody changed
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000002"  # MIG309: 1 4b1e00000002
down_revision = "4b1e00000001"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

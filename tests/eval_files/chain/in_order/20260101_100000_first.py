# MIG309, MIG310, MIG311 and MIG312: silent about a history with branches that meet
# options: chain --extend-select=MIG325
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000051"
down_revision = None


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

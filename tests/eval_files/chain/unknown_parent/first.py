# MIG311: the first revision has no parent, and needs none
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000021"
down_revision = None


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# MIG311: the parent is in no file of the history
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000022"
down_revision = "4b1e00000029"  # MIG311: 1 down_revision 4b1e00000029


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

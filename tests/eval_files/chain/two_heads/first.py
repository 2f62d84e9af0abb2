# the parent of two heads
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000011"
down_revision = None


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# a revision outside the circle
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000031"
down_revision = None


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

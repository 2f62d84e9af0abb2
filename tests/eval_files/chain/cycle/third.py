# the other revision of the circle
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000033"
down_revision = "4b1e00000032"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

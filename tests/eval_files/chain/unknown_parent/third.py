# a second revision beside the one whose parent is missing
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000023"
down_revision = "4b1e00000021"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

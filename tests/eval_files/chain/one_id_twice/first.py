# the first of a folder in which two files have one id
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000001"
down_revision = None


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

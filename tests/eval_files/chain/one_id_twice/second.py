# MIG309: the file that comes first keeps the id
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000002"
down_revision = "4b1e00000001"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

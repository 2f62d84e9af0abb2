# MIG310: the older of two heads says nothing
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000012"
down_revision = "4b1e00000011"


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# MIG310: a merge of two branches leaves one head
# options: chain --extend-select=MIG325
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000054"
down_revision = ("4b1e00000052", "4b1e00000053")


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# MIG310: two files build on one parent, as after a merge in git
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000013"
down_revision = "4b1e00000011"  # MIG310: 1 left.py


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

# MIG325: the stamp of the name says that the file is older than its parent
# options: chain --extend-select=MIG325
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000042"
down_revision = "4b1e00000041"  # MIG325: 1 2026-02-01


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

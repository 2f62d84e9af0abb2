# MIG325: the stamp of the name says that the file is older than its parent
# options: chain --extend-select=MIG325
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000042"
down_revision = "4b1e00000041"  # MIG325: 1 older (2026-02-01 10∶00∶00) than its parent 4b1e00000041 (2026-03-01 10∶00∶00)


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

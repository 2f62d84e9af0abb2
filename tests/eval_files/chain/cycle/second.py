# MIG312: two revisions wait for each other, which is told once
# options: chain
import sqlalchemy as sa
from alembic import op

revision = "4b1e00000032"
down_revision = "4b1e00000033"  # MIG312: 1 waits for itself through 4b1e00000033


def upgrade():
    op.add_column("visits", sa.Column("note", sa.Text()))


def downgrade():
    op.drop_column("visits", "note")

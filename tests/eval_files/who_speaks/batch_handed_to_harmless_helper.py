# a batch object handed to a helper that adds only
import sqlalchemy as sa
from alembic import op

revision = "44d2a2a0955d"
down_revision = "c8c3c314a16d"


def _stamped(batch):
    for name in ("created_at", "changed_at"):
        batch.add_column(sa.Column(name, sa.DateTime(timezone=True)))


def _unstamped(batch):
    for name in ("created_at", "changed_at"):
        batch.drop_column(name)


def upgrade():
    with op.batch_alter_table("wells") as batch_op:
        _stamped(batch_op)


def downgrade():
    with op.batch_alter_table("wells") as batch_op:
        _unstamped(batch_op)

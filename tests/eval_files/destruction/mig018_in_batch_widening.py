# MIG018, its neighbour: widening in batch mode and through a helper; a narrowing in the downgrade
import sqlalchemy as sa
from alembic import op

revision = "5054a193afc4"
down_revision = "35df206b1dd9"


def _length(old, new):
    with op.batch_alter_table("pets") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(old), type_=sa.String(new))


def upgrade():
    _length(40, 80)


def downgrade():
    _length(old=80, new=40)

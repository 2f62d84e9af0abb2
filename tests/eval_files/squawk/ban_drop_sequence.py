# squawk ban-drop-sequence: a sequence is dropped
# options: --extend-ignore=MIG015
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import DropSequence

revision = "649a41cd7c19"
down_revision = "bfcb425dec3c"


def upgrade():
    op.execute(DropSequence(sa.Sequence("other_numbers")))  # MIG012: 5
    op.execute("DROP SEQUENCE bill_numbers")  # MIG012: 5
    op.execute("DROP SEQUENCE IF EXISTS bill_numbers_2")  # MIG012: 5


def downgrade():
    pass

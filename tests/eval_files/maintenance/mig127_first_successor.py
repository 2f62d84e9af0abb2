# MIG127: the first index that takes the place is the one that is told
# options: --extend-select=MIG127
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_index("ix_beds_a", "beds")  # MIG127: 5 ix_beds_a of beds before ix_beds_a_b is built
    op.create_index("ix_beds_a_b", "beds", ["a", "b"])
    op.create_index("ix_beds_a_c", "beds", ["a", "c"])


def downgrade():
    op.create_index("ix_beds_a", "beds", ["a"])

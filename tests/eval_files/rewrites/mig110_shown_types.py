# MIG110: the types as the message shows them
# options: --extend-select=MIG110 --extend-ignore=MIG504
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("maps", "a", existing_type=sa.Enum("x", "y", name="k"), type_=sa.Enum(name="n"))  # MIG110: 5 enum n
    op.alter_column("maps", "b", existing_type=sa.Integer(), type_=sa.Enum("x", name="k"))  # MIG110: 5 to enum('x')
    op.alter_column("maps", "c", existing_type=sa.Integer(), type_=sa.Numeric(10, 2))  # MIG110: 5 to numeric(10


def downgrade():
    raise NotImplementedError

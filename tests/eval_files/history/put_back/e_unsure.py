# Nobody knows what comes back: conditions, a table that no revision creates, unknown types.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

from shop import LENGTH, Money, has_flag

revision = "pb05"
down_revision = "pb01"


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text())
    op.alter_column("boats", "length", type_=sa.Text())
    op.alter_column("boats", "crew", type_=sa.Text(), nullable=False)
    op.alter_column("shops", "name", type_=sa.Text(), nullable=False)
    op.drop_index("ix_boats_name", "boats")


def downgrade():
    op.create_index("ix_boats_name", "boats", ["name", "flag"], unique=True, if_not_exists=True)
    op.alter_column("shops", "name", type_=sa.String(10), nullable=True)
    if has_flag():
        op.alter_column("boats", "crew", type_=sa.BigInteger(), nullable=True)
    op.alter_column("boats", "length", type_=Money())
    op.alter_column("boats", "name", type_=sa.String(LENGTH))

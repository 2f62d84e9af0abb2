# MIG118: silent about one table; the revision that follows the others
# options: --extend-select=MIG118 --extend-ignore=MIG0,MIG2,MIG3
import sqlalchemy as sa
from alembic import op

revision = "ql16"
down_revision = "ql15"


def upgrade():
    op.add_column("boats", sa.Column("width", sa.Integer()))


def downgrade():
    pass

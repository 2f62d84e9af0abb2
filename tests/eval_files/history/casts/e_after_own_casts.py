# MIG504: silent after a revision that creates casts, whatever the types are
# options: --extend-ignore=MIG018,MIG302
import sqlalchemy as sa
from alembic import op

revision = "ca06"
down_revision = "ca05"


def upgrade():
    op.alter_column("boats", "length", type_=sa.Integer())


def downgrade():
    op.alter_column("boats", "length", type_=sa.String(10))

# The other branch gives the same column another type, and another column one that is not disputed.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb07"
down_revision = "pb01"


def upgrade():
    op.alter_column("boats", "name", type_=sa.String(400))
    op.alter_column("boats", "flag", type_=sa.String(40))


def downgrade():
    op.alter_column("boats", "flag", type_=sa.Text())
    op.alter_column("boats", "name", type_=sa.String(200))

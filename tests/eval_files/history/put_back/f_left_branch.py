# One branch changes what another leaves: whoever merges them knows the type that both agree on.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb06"
down_revision = "pb01"


def upgrade():
    op.alter_column("boats", "name", type_=sa.String(300))


def downgrade():
    op.alter_column("boats", "name", type_=sa.String(200))

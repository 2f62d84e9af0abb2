# no upgrade at all
# expect 1: MIG318: 1 upgrade is missing
# options: --extend-select=MIG318
import sqlalchemy as sa
from alembic import op

revision = "7a12c0ffee00"
down_revision = "7a11c0ffee00"

def downgrade():
    pass

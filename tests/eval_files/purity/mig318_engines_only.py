# functions for engines, and no others
# options: --extend-select=MIG318
import sqlalchemy as sa
from alembic import op

revision = "7a14c0ffee00"
down_revision = "7a13c0ffee00"

def upgrade_engine1():
    pass


def downgrade_engine1():
    pass

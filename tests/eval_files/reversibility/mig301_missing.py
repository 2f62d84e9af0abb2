# MIG301: no downgrade at all; a helper does the work
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def fill():
    op.execute("UPDATE users SET mail = 'x' WHERE id = 1")


def upgrade():  # MIG301: 1 there is no downgrade() although the upgrade changes something: a downgrade stops here
    fill()

# MIG301: silent about a merge, which does nothing either way
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = ("b", "c")


def upgrade():
    op.execute("UPDATE users SET mail = 'x' WHERE id = 1")


def downgrade():
    pass

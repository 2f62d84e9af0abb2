# MIG301: the downgrade does something, or hands over to a function that may
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from somewhere import undo


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    undo(op)

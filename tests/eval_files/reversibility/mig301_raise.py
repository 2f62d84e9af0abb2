"""A raise is an answer."""

# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    raise NotImplementedError("the column is filled by hand")

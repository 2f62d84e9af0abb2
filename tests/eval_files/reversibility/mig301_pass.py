# MIG301: a docstring and pass do nothing
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():  # MIG301: 1 downgrade() is empty although the upgrade changes something: a downgrade then claims
    """Nothing to do."""
    pass

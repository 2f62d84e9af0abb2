# MIG301: silent where the downgrade says by a raise that there is no way back
# options: --extend-select=MIG301
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    raise NotImplementedError("the column is filled by hand")

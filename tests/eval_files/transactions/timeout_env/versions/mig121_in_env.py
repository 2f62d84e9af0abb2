# MIG121: silent where env.py sets the timeout
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c121e"
down_revision = "1d0c121e"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    pass

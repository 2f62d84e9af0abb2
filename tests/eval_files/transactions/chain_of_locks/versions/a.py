# MIG121: silent in a revision that others follow
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1290"
down_revision = "1d0c1290"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    pass

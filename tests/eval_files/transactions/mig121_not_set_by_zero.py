# MIG121: what sets no timeout of this session
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1273"
down_revision = "1d0c1250"


def upgrade():
    op.execute(sa.select(sa.func.set_config("lock_timeout", "0", True)))
    op.add_column("boats", sa.Column("mast", sa.Text()))  # MIG121: 5 boats


def downgrade():
    pass

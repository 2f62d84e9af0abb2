# MIG121: silent with a timeout, however it is set
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1266"
down_revision = "1d0c1250"


def upgrade():
    SECONDS = 2
    op.execute(f"SET LOCAL lock_timeout = '{SECONDS}s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    op.drop_column("boats", "mast")

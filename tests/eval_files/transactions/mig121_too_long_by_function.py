# MIG121: an hour that a function sets, and that a later revision does not excuse
# options: --extend-select=MIG121 --extend-ignore=MIG005,MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c1283"
down_revision = "1d0c1283"


def upgrade():
    op.execute(sa.select(sa.func.set_config("lock_timeout", "1h", True)))
    op.drop_index("ix_boats_mast", "boats")  # MIG121: 5 with a lock_timeout of 1h


def downgrade():
    op.create_index("ix_boats_mast", "boats", ["mast"])

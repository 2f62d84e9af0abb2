# MIG121: SET LOCAL ends with its transaction
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1280"
down_revision = "1d0c1250"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    with op.get_context().autocommit_block():
        op.execute("SET LOCAL lock_timeout = '2s'")
        op.create_index("ix_area", "sails", ["area"])  # MIG121: 9 one line in env.py


def downgrade():
    pass

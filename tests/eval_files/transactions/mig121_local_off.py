# MIG121: SET LOCAL switches off, and what holds for the session comes back
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1281"
down_revision = "1d0c1250"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("SET LOCAL lock_timeout = 0")
    with op.get_context().autocommit_block():
        op.create_index("ix_area", "sails", ["area"])
    op.execute("SET LOCAL lock_timeout = 0")
    op.add_column("boats", sa.Column("keel", sa.Text()))  # MIG121: 5 leave the timeout on


def downgrade():
    pass

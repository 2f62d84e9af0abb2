# MIG121: a revision that switches off what env.py sets
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c12a0"
down_revision = "1e0c121e"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("SET LOCAL lock_timeout = '0'")
    op.add_column("boats", sa.Column("keel", sa.Text()))  # MIG121: 5 leave the timeout on


def downgrade():
    pass

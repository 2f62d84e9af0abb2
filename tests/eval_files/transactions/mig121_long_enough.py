# MIG121: silent about a minute, a value nobody knows, and a long lock_timeout below a statement_timeout
# options: --extend-select=MIG121 --extend-ignore=MIG118
import os

import sqlalchemy as sa
from alembic import op

revision = "1e0c1284"
down_revision = "1d0c1284"


def upgrade():
    op.execute("SET LOCAL lock_timeout = '1min'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.execute("SET LOCAL lock_timeout = 60000")
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.execute("SET LOCAL lock_timeout = '0.5 min'")
    op.add_column("boats", sa.Column("keel", sa.Text()))
    op.execute(f"SET LOCAL lock_timeout = '{os.environ['WAIT']}'")
    op.add_column("boats", sa.Column("hull", sa.Text()))
    op.execute("SET LOCAL lock_timeout = '1h'")
    op.execute("SET LOCAL statement_timeout = '10min'")
    op.add_column("boats", sa.Column("helm", sa.Text()))


def downgrade():
    pass

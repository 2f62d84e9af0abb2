# MIG121: milliseconds, by which more than a minute is more than 60000, and a constant
# options: --extend-select=MIG121 --extend-ignore=MIG118
import sqlalchemy as sa
from alembic import op

revision = "1e0c1282"
down_revision = "1d0c1282"

WAIT = 120_000


def upgrade():
    op.execute(f"SET lock_timeout TO {WAIT}")
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("mast", sa.Text()))  # MIG121: 9 with a lock_timeout of 120000 ms


def downgrade():
    pass

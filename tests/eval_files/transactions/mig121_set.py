# MIG121: silent with a timeout, in downgrades, and about new tables
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c121c"
down_revision = "1d0c121c"


def upgrade():
    op.create_table("masts", sa.Column("id", sa.Integer()))
    op.create_index("ix_id", "masts", ["id"])
    op.execute("SET LOCAL lock_timeout TO '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    op.drop_column("boats", "mast")

# MIG121: the first lock that somebody has to wait for
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c121a"
down_revision = "1d0c121a"


def upgrade():
    op.create_table("masts", sa.Column("boat_id", sa.ForeignKey("boats.id")))
    op.execute("SET lock_timeout = 0")
    op.add_column("boats", sa.Column("mast", sa.Text()))  # MIG121: 5 locks boats (ACCESS EXCLUSIVE) without a lock_timeout
    op.create_index("ix_area", "sails", ["area"])


def downgrade():
    pass

# MIG505: a type that an earlier revision dropped or renamed, by either direction
import sqlalchemy as sa
from alembic import op

revision = "en04"
down_revision = "en03"


def upgrade():
    op.add_column("boats", sa.Column("flag", sa.Enum("red", name="flag")))  # MIG505: 5 en03 dropped or renamed it
    op.add_column("boats", sa.Column("rig2", sa.Enum("x", name="rig")))
    op.add_column("boats", sa.Column("rig3", sa.Enum("x", name="rig_old")))


def downgrade():
    op.add_column("boats", sa.Column("hull2", sa.Enum("wood", name="hull")))  # MIG505: 5 en02 dropped or renamed it

# MIG014, its neighbour: drop_all of tables that are named
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f707"
down_revision = "707f5e3c0d1a"


metadata = sa.MetaData()
owls = sa.Table("owls", metadata, sa.Column("id", sa.Integer))


def upgrade():
    metadata.drop_all(op.get_bind(), tables=[owls])  # MIG001: 5 owls


def downgrade():
    raise NotImplementedError("the owls are gone")

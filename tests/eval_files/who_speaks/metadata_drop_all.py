# `metadata.drop_all(bind)`
import sqlalchemy as sa
from alembic import op

revision = "b8e64a816ab3"
down_revision = "c9099b5208a5"


def upgrade():
    metadata = sa.MetaData()
    metadata.reflect(bind=op.get_bind())
    metadata.drop_all(bind=op.get_bind())  # MIG014: 5


def downgrade():
    raise NotImplementedError("nothing is left")

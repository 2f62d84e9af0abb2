# a conditional expression whose both arms are harmless
import os

from alembic import op

revision = "feaecf2c1e96"
down_revision = "32a1d11dc1bc"


def upgrade():
    testing = os.environ.get("TESTING")
    op.execute("ANALYZE zones" if testing else "DELETE FROM zones WHERE retired")
    op.execute("SELECT 1" or "DROP TABLE zones")


def downgrade():
    pass

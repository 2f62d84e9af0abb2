# squawk ban-drop-extension: a extension is dropped
# options: --extend-ignore=MIG015
from alembic import op

revision = "25981d1ddd08"
down_revision = "9c828345ae1a"


def upgrade():
    op.execute("DROP EXTENSION hstore")  # MIG012: 5
    op.execute("DROP EXTENSION IF EXISTS hstore_2")  # MIG012: 5


def downgrade():
    pass

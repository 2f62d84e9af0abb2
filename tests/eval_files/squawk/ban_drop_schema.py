# squawk ban-drop-schema: a schema is dropped
# options: --extend-ignore=MIG015
from alembic import op
from sqlalchemy.schema import DropSchema

revision = "e4922a262fb3"
down_revision = "b0d2a72516ad"


def upgrade():
    op.execute(DropSchema("attic_2"))  # MIG012: 5
    op.execute("DROP SCHEMA archive")  # MIG012: 5
    op.execute("DROP SCHEMA IF EXISTS archive_2")  # MIG012: 5


def downgrade():
    pass

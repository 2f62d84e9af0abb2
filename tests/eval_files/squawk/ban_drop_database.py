# squawk ban-drop-database: a database or another whole object is dropped
import sqlalchemy as sa
from alembic import op

revision = "d5be3e76c589"
down_revision = "6cb7a37296dd"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("DROP DATABASE archive")  # MIG012: 9 archive
        op.execute("DROP DATABASE IF EXISTS reports WITH (FORCE)")  # MIG012: 9 reports
    op.execute("DROP SCHEMA billing")  # MIG012: 5 billing
    op.execute(sa.schema.DropSchema("audit"))  # MIG012: 5 audit
    sa.Enum(name="mood").drop(op.get_bind())  # MIG012: 5 mood


def downgrade():
    pass

# the connection of the migration context: `op.get_context().bind` and `.connection`
import sqlalchemy as sa
from alembic import op

revision = "0179dcec02d2"
down_revision = "5a6e7b0bfe08"


def upgrade():
    migration = op.get_context()
    migration.bind.execute(sa.text("DROP TABLE kites"))  # MIG001: 5 kites
    op.get_context().connection.execute(sa.text("TRUNCATE kite_lines"))  # MIG003: 5 kite_lines


def downgrade():
    raise NotImplementedError("the kites are gone")

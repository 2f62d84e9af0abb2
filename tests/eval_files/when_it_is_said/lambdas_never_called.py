# a lambda that nobody calls, and one that downgrade alone calls as the mirror
import sqlalchemy as sa
from alembic import op

revision = "0a2f3dc0a1be"
down_revision = "744f6db2a2a5"

wipe = lambda: op.execute("TRUNCATE bells")  # noqa: E731
undo = lambda: op.drop_column("bells", "pitch")  # noqa: E731


def upgrade():
    op.add_column("bells", sa.Column("pitch", sa.Integer()))


def downgrade():
    undo()

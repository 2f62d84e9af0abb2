# MIG503: the connection of the migration context is Alembic's own
import sqlalchemy as sa
from alembic import op

revision = "503e00000005"
down_revision = None


def upgrade():
    op.get_context().bind.execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    op.get_context().connection.execute("UPDATE t SET a = 1 WHERE id = 1")  # MIG503: 5 UPDATE t SET
    op.get_context().bind.execute(sa.text("UPDATE t SET a = 1 WHERE id = 1"))
    op.get_context().execute("UPDATE t SET a = 1 WHERE id = 1")


def downgrade():
    pass

# squawk require-concurrent-reindex: REINDEX without CONCURRENTLY
# options: --extend-select=MIG115
import sqlalchemy as sa
from alembic import op

revision = "e9b0b4eccf64"
down_revision = "b42b6959cc0e"


def upgrade():
    op.execute("REINDEX TABLE users")  # MIG115: 5 users
    op.execute("REINDEX INDEX public.ix_email")  # MIG115: 5 ix_email
    op.execute("REINDEX (VERBOSE) TABLE teams")  # MIG115: 5 teams
    op.get_bind().execute(sa.text("REINDEX SCHEMA hr"))  # MIG115: 5 hr


def downgrade():
    pass

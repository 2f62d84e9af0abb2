# MIG124: steps that fail the second time, each before a block that commits them
# options: --extend-select=MIG124
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_mail UNIQUE (mail)")
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_users ON users (name)")  # MIG124: 9


def downgrade():
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_users")  # MIG124: 9

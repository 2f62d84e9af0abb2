# strong_migrations create_table: a new table, a table whose rows are kept, a table of this migration
import sqlalchemy as sa
from alembic import op

revision = "604516a5d79b"
down_revision = "ec4f6c217982"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE TABLE IF NOT EXISTS teams (id bigint PRIMARY KEY)")
    op.create_table("drafts", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("DROP TABLE drafts CASCADE")
    op.execute("CREATE TABLE drafts (id bigint PRIMARY KEY)")


def downgrade():
    op.drop_table("users")

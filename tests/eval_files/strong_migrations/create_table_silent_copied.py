# strong_migrations create_table: rows that are copied before the drop are not lost
import sqlalchemy as sa
from alembic import op

revision = "975bba5c6795"
down_revision = "f8b160299e12"


def upgrade():
    op.execute("CREATE TABLE kept AS SELECT * FROM users")
    op.drop_table("users")
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO users SELECT id FROM kept")


def downgrade():
    pass

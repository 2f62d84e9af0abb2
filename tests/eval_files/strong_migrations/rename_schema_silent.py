# strong_migrations rename_schema: schemas and tables of this migration, other changes, the way back
# options: --extend-select=MIG203
import sqlalchemy as sa
from alembic import op

revision = "7632b4dd8b01"
down_revision = "2e8d8717a9c6"


def upgrade():
    op.execute("CREATE SCHEMA people")
    op.execute("ALTER SCHEMA people RENAME TO persons")
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE users SET SCHEMA persons")
    op.execute("ALTER SCHEMA shop OWNER TO clerk")


def downgrade():
    op.execute("ALTER SCHEMA shop RENAME TO shops")

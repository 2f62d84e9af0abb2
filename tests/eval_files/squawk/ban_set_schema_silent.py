# squawk ban-set-schema: of a new table, and the search path
# options: --extend-select=MIG203
import sqlalchemy as sa
from alembic import op

revision = "6e9fc45054d0"
down_revision = "711bd9d77ef8"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE notes SET SCHEMA archive")
    op.execute("SET LOCAL search_path TO archive, public")


def downgrade():
    pass

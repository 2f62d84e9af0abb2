# MIG510: the last one counts
import sqlalchemy as sa
from alembic import op

revision = "510e00000005"
down_revision = "510d00000005"


def upgrade():
    op.execute("SET search_path TO public")
    op.execute("SET search_path TO archive, pg_catalog")  # MIG510: 5 sets search_path to archive
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    pass

# no finding of MIG522: the file's name says that it is for PostgreSQL
# options: --migrations-dialect=postgresql,sqlite
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "522e00000002"
down_revision = None


def upgrade():
    op.add_column("boats", sa.Column("tags", postgresql.ARRAY(sa.Text())))


def downgrade():
    op.drop_column("boats", "tags")

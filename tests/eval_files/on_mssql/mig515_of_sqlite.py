# MIG515 is silent: the file's name says that it is for SQLite
# options: --migrations-dialect=mssql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "515e00000901"
down_revision = None


def upgrade():
    op.add_column("boats", sa.Column("mood", sa.Text(), server_default="calm"))


def downgrade():
    op.drop_column("boats", "mood")

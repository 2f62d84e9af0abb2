# no finding: MySQL and SQLite have one JSON type
# options: --extend-select=MIG210 --migrations-dialect=mysql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "80f5c9d1e7b6"
down_revision = "d07b6f1c9e45"


def upgrade():
    op.add_column("boats", sa.Column("data", sa.JSON()))


def downgrade():
    op.drop_column("boats", "data")

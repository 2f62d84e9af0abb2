# MIG413: a schema of MySQL is a whole database
# options: --extend-select=MIG413 --migrations-dialect=mysql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "60e8d1fb3ac5"
down_revision = "2f97ab0c6e1d"


def upgrade():
    op.create_table("lamps", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("lamps")

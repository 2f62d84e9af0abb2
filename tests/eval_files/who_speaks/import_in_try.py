# the import of op stands in a try statement
import sqlalchemy as sa

try:
    from alembic import op
except ImportError:
    op = None

revision = "c24349e76716"
down_revision = "2f4de9811666"


def upgrade():
    op.drop_table("spools")  # MIG001: 5 spools


def downgrade():
    op.create_table("spools", sa.Column("id", sa.Integer(), primary_key=True))

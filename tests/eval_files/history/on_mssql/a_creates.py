# MIG515: the table of the revision after it
# options: --migrations-dialect=mssql
import sqlalchemy as sa
from alembic import op

revision = "ms01"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("a", sa.Integer(), server_default="0"), sa.Column("b", sa.Integer()), sa.Column("c", sa.Integer(), server_default="0"))


def downgrade():
    op.drop_table("boats")

# MIG506: MySQL takes any index, and SQLite refuses the rows alone
# options: --migrations-dialect=mysql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "506e00000002"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String(9)))
    op.create_table("trips", sa.Column("boat", sa.String(9), sa.ForeignKey("boats.name")))


def downgrade():
    op.drop_table("trips")
    op.drop_table("boats")

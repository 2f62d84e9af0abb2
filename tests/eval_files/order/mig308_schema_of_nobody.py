# MIG308: dbo is a schema like others on MySQL and PostgreSQL
# options: --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer, sa.ForeignKey("rooms.id")))


def downgrade():
    op.drop_table("rooms", schema="dbo")
    op.drop_table("beds")

# `from alembic.op import drop_table, drop_column as dc`
import sqlalchemy as sa
from alembic.op import add_column, create_table, drop_table
from alembic.op import drop_column as dc

revision = "f1438515ac9a"
down_revision = "0761a131bc05"


def upgrade():
    drop_table("ladders")  # MIG001: 5 ladders
    dc("pickers", "ladder_id")  # MIG002: 5 ladder_id


def downgrade():
    create_table("ladders", sa.Column("id", sa.Integer(), primary_key=True))
    add_column("pickers", sa.Column("ladder_id", sa.Integer()))

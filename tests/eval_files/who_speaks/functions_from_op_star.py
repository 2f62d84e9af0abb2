# `from alembic.op import *`
import sqlalchemy as sa
from alembic.op import *  # noqa: F403

revision = "a3e36156b8a7"
down_revision = "f1438515ac9a"


def upgrade():
    drop_table("ladders")  # MIG001: 5 ladders


def downgrade():
    create_table("ladders", sa.Column("id", sa.Integer(), primary_key=True))

# MIG008: a downgrade drops a table that no table of unknown prefix can be
import sqlalchemy as sa
from alembic import op

revision = "7f21c0a4b3f1"
down_revision = "7f21c0a4b3f0"


def upgrade(prefix=""):
    op.create_table(prefix + "build", sa.Column("id", sa.BigInteger()))
    op.add_column(prefix + "tag", sa.Column("name", sa.Text()))


def downgrade(prefix=""):
    op.drop_table(prefix + "build")
    op.drop_table("old_build")
    op.drop_table("users")  # MIG008: 5 users
    op.drop_column("old_tag", "name")
    op.drop_column("people", "name")  # MIG008: 5 people.name

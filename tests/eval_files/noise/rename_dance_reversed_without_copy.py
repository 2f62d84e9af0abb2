# the old table steps aside, a new one takes its name, the old one is dropped: its rows are lost
import sqlalchemy as sa
from alembic import op

revision = "255270455043"
down_revision = "db09c459493f"


def upgrade():
    op.rename_table("moths", "moths_old")
    op.create_table("moths", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.drop_table("moths_old")  # MIG001: 5 moths_old


def downgrade():
    raise NotImplementedError("the moths are gone")

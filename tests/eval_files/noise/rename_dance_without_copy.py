# the same steps without the copy: the rows are lost
import sqlalchemy as sa
from alembic import op

revision = "385e0d48dd46"
down_revision = "43dd8f2be286"


def upgrade():
    op.create_table("moths_new", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.drop_table("moths")  # MIG001: 5 moths
    op.rename_table("moths_new", "moths")


def downgrade():
    raise NotImplementedError("the moths are gone")

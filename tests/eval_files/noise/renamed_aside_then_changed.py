# the old table steps aside, a new one takes its name; the old one is emptied and loses a column
import sqlalchemy as sa
from alembic import op

revision = "825b266c3cde"
down_revision = "255270455043"


def upgrade():
    op.rename_table("moths", "moths_old")
    op.create_table("moths", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("TRUNCATE moths_old")  # MIG003: 5 moths_old
    op.execute("DELETE FROM moths_old")  # MIG004: 5 moths_old
    op.execute("UPDATE moths_old SET span = 0")  # MIG011: 5 moths_old
    op.drop_column("moths_old", "wings")  # MIG002: 5 moths_old.wings


def downgrade():
    raise NotImplementedError("the moths are gone")

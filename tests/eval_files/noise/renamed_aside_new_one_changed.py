# the old table steps aside; what happens to the new one of its name loses nothing
import sqlalchemy as sa
from alembic import op

revision = "43dd8f2be286"
down_revision = "825b266c3cde"


def upgrade():
    op.rename_table("moths", "moths_old")
    op.create_table("moths", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO moths (id) SELECT id FROM moths_old")
    op.execute("UPDATE moths SET id = id + 1")
    op.execute("DELETE FROM moths")
    op.execute("TRUNCATE moths")


def downgrade():
    op.drop_table("moths")
    op.rename_table("moths_old", "moths")

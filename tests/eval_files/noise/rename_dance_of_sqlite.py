# a filled copy takes the place of the old table: reported once, at the drop
import sqlalchemy as sa
from alembic import op

revision = "db09c459493f"
down_revision = "9d85ebaf3b88"


def upgrade():
    op.create_table("moths_new", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO moths_new (id) SELECT id FROM moths")
    op.drop_table("moths")  # MIG001: 5 moths
    op.rename_table("moths_new", "moths")


def downgrade():
    pass

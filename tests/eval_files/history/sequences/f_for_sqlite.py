# MIG516: the file's name says that it runs on SQLite alone
import sqlalchemy as sa
from alembic import op

revision = "sq06"
down_revision = "sq02"


def upgrade():
    op.add_column("groups", sa.Column("n", sa.BigInteger(), sa.Sequence("nowhere")))


def downgrade():
    op.drop_column("groups", "n")

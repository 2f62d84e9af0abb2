# MIG516: the first revision makes a table and sequences, one of which goes again
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateSequence

revision = "sq01"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("CREATE SEQUENCE numbers")
    op.execute(CreateSequence(sa.Sequence("others")))
    op.execute("CREATE SEQUENCE gone")
    op.execute("CREATE SEQUENCE old_name")
    op.execute("ALTER SEQUENCE old_name RENAME TO new_name")


def downgrade():
    op.drop_table("users")

# silent: an operation that does not say what it touches may have undone all of it
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b4"
down_revision = None


def upgrade():
    op.create_table("extra", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.restore_everything()

# silent: a function that the downgrade selects may have dropped anything
# options: --extend-select=MIG302
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000f3"
down_revision = None


def upgrade():
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True))


def downgrade():
    op.execute(sa.select(sa.func.harbour.drop_all("boats")))

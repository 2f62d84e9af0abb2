# entry functions that give Alembic something it drops
import sqlalchemy as sa
from alembic import op

revision = "7a07c0ffee00"
down_revision = "7a06c0ffee00"

async def upgrade():  # MIG317: 1 upgrade is a coroutine function
    op.create_table("orders", sa.Column("id", sa.Integer()))


def downgrade():  # MIG317: 1 downgrade is a generator function
    for table in ("orders",):
        yield op.drop_table(table)

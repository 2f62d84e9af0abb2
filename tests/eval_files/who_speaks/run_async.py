# `op.run_async(coro, …)`: the coroutine function runs with a connection
import sqlalchemy as sa
from alembic import op

revision = "ee31d1a784cd"
down_revision = "fc721ef8d32f"


async def _forget(connection, table):
    await connection.execute(sa.text(f"DELETE FROM {table}"))  # MIG004: 11 stale_offers


def upgrade():
    op.run_async(_forget, "stale_offers")


def downgrade():
    raise NotImplementedError("offers are not kept")

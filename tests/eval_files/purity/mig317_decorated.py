# a decorator that runs the coroutine
import asyncio

import sqlalchemy as sa
from alembic import op

revision = "7a10c0ffee00"
down_revision = "7a09c0ffee00"

def run(function):
    def wrapper():
        asyncio.run(function())

    return wrapper


@run
async def upgrade():
    op.create_table("orders", sa.Column("id", sa.Integer()))


async def downgrade():
    """Nothing to undo."""

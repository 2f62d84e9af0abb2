# coroutines and generators that somebody runs
# options: --extend-select=MIG317
import asyncio

import sqlalchemy as sa
from alembic import op

revision = "7a09c0ffee00"
down_revision = "7a08c0ffee00"


def upgrade():
    for name in _names():
        op.create_table(name, sa.Column("id", sa.Integer()))
    op.run_async(_fill)


def _names():
    yield "orders"


async def _fill(connection):
    await connection.execute(sa.text("INSERT INTO orders VALUES (1)"))


def downgrade():
    op.drop_table("orders")

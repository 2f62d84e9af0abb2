# one entry function for each engine
import sqlalchemy as sa
from alembic import op

revision = "7a08c0ffee00"
down_revision = "7a07c0ffee00"

def upgrade(engine_name):
    globals()[f"upgrade_{engine_name}"]()


def downgrade(engine_name):
    globals()[f"downgrade_{engine_name}"]()


async def upgrade_engine1():  # MIG317: 1 upgrade_engine1 is a coroutine function
    op.create_table("orders", sa.Column("id", sa.Integer()))


def downgrade_engine1():
    op.drop_table("orders")  # MIG008: 5 orders

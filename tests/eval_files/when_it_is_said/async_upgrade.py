# `async def upgrade` and a generator downgrade: Alembic never runs their bodies
from alembic import op

revision = "f1a980ddbde4"
down_revision = "9ea447ae0aea"


async def upgrade():  # MIG317: 1 upgrade is a coroutine function
    op.drop_table("frogs")


def downgrade():  # MIG317: 1 downgrade is a generator function
    op.drop_table("newts")
    yield

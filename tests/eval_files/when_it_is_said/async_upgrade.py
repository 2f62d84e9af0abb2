# `async def upgrade` and a generator downgrade: Alembic never runs their bodies
from alembic import op

revision = "f1a980ddbde4"
down_revision = "9ea447ae0aea"


async def upgrade():
    op.drop_table("frogs")


def downgrade():
    op.drop_table("newts")
    yield

# MIG123: an autocommit block begins and ends its own
from alembic import op

revision = "0d0f7a1f6b03"
down_revision = "0d0f7a1f6b02"


def upgrade():
    with op.get_context().autocommit_block():
        op.get_bind().commit()  # MIG123: 9 autocommit_block() has begun what it will end itself


def downgrade():
    pass

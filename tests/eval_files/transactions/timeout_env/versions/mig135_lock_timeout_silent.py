# MIG135 is silent about a lock_timeout of env.py, which ends waiting and no work
# options: --extend-select=MIG135 --extend-ignore=MIG005
from alembic import op

revision = "135e00000004"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_code", "stalls", ["code"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_code", "stalls", postgresql_concurrently=True)

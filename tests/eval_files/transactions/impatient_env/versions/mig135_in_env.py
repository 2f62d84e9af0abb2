# MIG135: a statement_timeout that env.py has set for all migrations
# options: --extend-select=MIG135 --extend-ignore=MIG005
from alembic import op

revision = "135e00000002"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_code", "stalls", ["code"], postgresql_concurrently=True)  # MIG135: 9 under the statement_timeout of env.py


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_code", "stalls", postgresql_concurrently=True)  # MIG135: 9 dropping index ix_code

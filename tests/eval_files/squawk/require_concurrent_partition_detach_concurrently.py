# squawk require-concurrent-partition-detach: with CONCURRENTLY only the rows go
# options: --extend-select=MIG116
from alembic import op

revision = "e9c233662c08"
down_revision = "c41886c1ab87"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE days DETACH PARTITION days_2020 CONCURRENTLY")  # MIG007: 9 days


def downgrade():
    pass

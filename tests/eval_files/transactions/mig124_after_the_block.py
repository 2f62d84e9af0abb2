# silent: what comes after the block is one transaction, and what is in the block can be repeated
# options: --extend-select=MIG124 --extend-ignore=MIG205,MIG206
import sqlalchemy as sa
from alembic import op

revision = "b7c2d40e1b10"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_mast ON boats (mast)")
    op.add_column("boats", sa.Column("sail", sa.Text()))
    op.alter_column("boats", "sail", nullable=False)


def downgrade():
    pass

# MIG124: what comes before the block is committed by it
# options: --extend-select=MIG124
import sqlalchemy as sa
from alembic import op

revision = "1e0c124a"
down_revision = "1d0c124a"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))
    with op.get_context().autocommit_block():
        op.create_index("ix_mast", "boats", ["mast"], postgresql_concurrently=True)  # MIG124: 9 ADD COLUMN boats.mast is committed before the rest


def downgrade():
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY ix_mast")  # MIG124: 9 DROP INDEX CONCURRENTLY ix_mast is committed
    op.drop_column("boats", "mast")

# MIG124: silent where the block is alone, and where everything can be done again
# options: --extend-select=MIG124
import sqlalchemy as sa
from alembic import op

revision = "1e0c124c"
down_revision = "1d0c124c"


def upgrade():
    op.execute("SET lock_timeout = '2s'")
    with op.get_context().autocommit_block():
        op.create_index("ix_mast", "boats", ["mast"], postgresql_concurrently=True)
        op.create_index("ix_keel", "boats", ["keel"], postgresql_concurrently=True)


def downgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()), if_not_exists=True)
    op.execute("ALTER TABLE boats ADD COLUMN IF NOT EXISTS keel text")
    op.alter_column("boats", "mast", nullable=True)
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_mast ON boats (mast)")
        op.execute("ALTER TYPE flag ADD VALUE IF NOT EXISTS 'red'")
    op.alter_column("boats", "keel", server_default="none")

# MIG124: an index that is dropped before with IF EXISTS can be built a second time
# options: --extend-select=MIG124
import sqlalchemy as sa
from alembic import op

revision = "1e0c1245"
down_revision = "1d0c1245"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_mast")
        op.execute("CREATE INDEX CONCURRENTLY ix_mast ON boats (mast)")
    op.add_column("boats", sa.Column("keel", sa.Text(), server_default=""))


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_keel", if_exists=True, postgresql_concurrently=True)
        op.execute("CREATE INDEX CONCURRENTLY ix_mast ON boats (mast)")  # MIG124: 9 drop the index first
    op.drop_column("boats", "keel")

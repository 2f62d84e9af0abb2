# MIG124: silent where the migration looks before it acts, and where no block is entered
# options: --extend-select=MIG124
import sqlalchemy as sa
from alembic import op

revision = "1e0c124d"
down_revision = "1d0c124d"


def upgrade():
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns("boats")]
    if "mast" not in columns:
        op.add_column("boats", sa.Column("mast", sa.Text()))
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_mast ON boats (mast)")


def downgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.create_index("ix_mast", "boats", ["mast"])

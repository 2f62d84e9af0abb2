# squawk require-concurrent-reindex: CONCURRENTLY, the system catalogues, new and small tables, other databases
# options: --extend-select=MIG115 --migrations-small-tables=units
from alembic import op

revision = "0d56a4360f60"
down_revision = "950f70544b68"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("REINDEX TABLE CONCURRENTLY users")
        op.execute("REINDEX INDEX CONCURRENTLY ix_email")
        op.execute("REINDEX (VERBOSE, CONCURRENTLY) TABLE teams")
        op.execute("REINDEX SYSTEM shop")
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY)")
    op.execute("REINDEX TABLE bills")
    op.execute("REINDEX TABLE units")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("REINDEX users")


def downgrade():
    op.execute("REINDEX TABLE users")

# squawk prefer-repack: what does not lock out anybody, new and small tables, other databases
# options: --extend-select=MIG115 --migrations-small-tables=units
from alembic import op

revision = "bc667a0ec2e7"
down_revision = "ed152a63f962"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("VACUUM users")
        op.execute("VACUUM (ANALYZE, VERBOSE) users")
        op.execute("VACUUM (FULL false) users")
        op.execute("REPACK (CONCURRENTLY) users USING INDEX users_pkey")
        op.execute("VACUUM FULL units")
    op.execute("ALTER TABLE users CLUSTER ON users_pkey")
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY)")
    op.execute("CLUSTER bills USING bills_pkey")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("VACUUM")


def downgrade():
    op.execute("CLUSTER users USING users_pkey")

# squawk ban-concurrent-index-creation-in-transaction: autocommit_block(), no CONCURRENTLY, other databases
from alembic import op

revision = "e069b425010e"
down_revision = "0e39cf35c86c"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_email", "users", ["email"], postgresql_concurrently=True)
        op.execute("CREATE INDEX CONCURRENTLY ix_city ON users (city)")
    context = op.get_context()
    with context.autocommit_block():
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY ix_phone ON users (phone)")
    op.create_index("ix_name", "users", ["name"], postgresql_concurrently=False)
    op.execute("CREATE INDEX ix_street ON users (street)")
    if context.dialect.name == "sqlite":
        # Other databases do not see the keyword.
        op.create_index("ix_zip", "users", ["zip"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_email", "users", postgresql_concurrently=True)
        op.execute("DROP INDEX CONCURRENTLY ix_city")

# squawk require-concurrent-index-deletion: an index is dropped
from alembic import op

revision = "cd49ce8d2da1"
down_revision = "d9113d36a756"


def upgrade():
    op.drop_index("ix_email", "users")  # MIG005: 5 ix_email
    op.drop_index(op.f("ix_phone"), table_name="users", if_exists=True)  # MIG005: 5 ix_phone
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_name")  # MIG005: 9 ix_name
    op.execute("DROP INDEX ix_city")  # MIG005: 5 ix_city
    with op.get_context().autocommit_block():
        # The lock is short then; the queries lose the index all the same.
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_street")  # MIG005: 9 ix_street


def downgrade():
    pass

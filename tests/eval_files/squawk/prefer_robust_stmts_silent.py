# squawk prefer-robust-stmts: IF [NOT] EXISTS, and what the transaction undoes
# options: --extend-select=MIG125
import sqlalchemy as sa
from alembic import op

revision = "b0355723041b"
down_revision = "0cd04e82af29"


def upgrade():
    op.create_index("ix_zip", "users", ["zip"])
    op.execute("CREATE INDEX ix_fax ON users (fax)")
    op.add_column("users", sa.Column("age", sa.Integer()))
    with op.get_context().autocommit_block():
        op.drop_index("ix_email", "users", postgresql_concurrently=True, if_exists=True)
        op.create_index("ix_email", "users", ["email"], postgresql_concurrently=True)
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_city")
        op.execute("CREATE INDEX CONCURRENTLY ix_city ON users (city)")


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_email", "users", postgresql_concurrently=True, if_exists=True)
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS ix_city")

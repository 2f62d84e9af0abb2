# squawk ban-concurrent-index-creation-in-transaction: CONCURRENTLY where Alembic's transaction is open
import sqlalchemy as sa
from alembic import op

revision = "981b7c172fcd"
down_revision = "069733d0b0bc"


def upgrade():
    op.create_index("ix_email", "users", ["email"], postgresql_concurrently=True)  # MIG102: 5 ix_email
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_name", ["name"], postgresql_concurrently=True)  # MIG102: 9 ix_name
    op.execute("CREATE INDEX CONCURRENTLY ix_city ON users (city)")  # MIG102: 5 ix_city
    op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix_phone ON users (phone)")  # MIG102: 5 ix_phone
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    # A new table has a transaction around it as well.
    op.create_index("ix_team", "teams", ["id"], postgresql_concurrently=True)  # MIG102: 5 ix_team


def downgrade():
    op.drop_index("ix_email", "users", postgresql_concurrently=True)  # MIG102: 5 ix_email
    op.execute("DROP INDEX CONCURRENTLY ix_city")  # MIG102: 5 ix_city

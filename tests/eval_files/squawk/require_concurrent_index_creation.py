# squawk require-concurrent-index-creation: an index that is built while writes wait
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

revision = "875ab08c042a"
down_revision = "e0dd17056b09"


def upgrade():
    op.create_index("ix_email", "users", ["email"])  # MIG101: 5 ix_email
    op.create_index("ix_phone", "users", ["phone"], unique=True, postgresql_concurrently=False)  # MIG101: 5 ix_phone
    op.add_column("users", sa.Column("age", sa.Integer(), index=True))  # MIG101: 5 users
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_name", ["name"])  # MIG101: 9 ix_name
    op.execute("CREATE INDEX ix_city ON users (city)")  # MIG101: 5 ix_city
    op.execute("CREATE UNIQUE INDEX IF NOT EXISTS ix_fax ON public.users USING btree (lower(fax))")  # MIG101: 5 ix_fax
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    # The table is new, the one that the index is on is not.
    op.create_index("ix_team", "users", ["team_id"])  # MIG101: 5 ix_team


def downgrade():
    pass

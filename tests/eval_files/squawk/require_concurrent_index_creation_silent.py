# squawk require-concurrent-index-creation: CONCURRENTLY, new and small tables, other databases
# options: --extend-select=MIG101 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "f7c328f713a2"
down_revision = "d89d3b169e44"

CONCURRENTLY = True


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_email", "users", ["email"], postgresql_concurrently=CONCURRENTLY)
        op.create_index("ix_phone", "users", ["phone"], postgresql_concurrently=True)
        op.execute("CREATE INDEX CONCURRENTLY ix_city ON users (city)")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text(), index=True))
    op.create_index("ix_team", "teams", ["name"])
    op.rename_table("teams", "groups")
    op.execute("CREATE INDEX ix_group ON groups (name)")
    op.execute("CREATE TABLE copies AS SELECT id FROM users")
    op.execute("CREATE INDEX ix_copy ON copies (id)")
    op.execute("CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS n FROM users")
    op.execute("CREATE UNIQUE INDEX ix_totals ON totals (n)")
    op.execute("CREATE TEMP TABLE work (id bigint)")
    op.execute("CREATE INDEX ix_work ON work (id)")
    op.execute("CREATE INDEX ix_days ON ONLY days (day)")
    op.create_index("ix_unit", "units", ["name"])
    if op.get_bind().dialect.name != "postgresql":
        op.create_index("ix_fax", "users", ["fax"])


def downgrade():
    op.create_index("ix_old", "users", ["old"])

# strong_migrations add_index: CONCURRENTLY, new tables also with rows in them, other databases
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

revision = "c9faa63b9aaa"
down_revision = "983dff7e194d"


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.execute("INSERT INTO teams (id, name) SELECT id, name FROM users")
    op.create_index("ix_team", "teams", ["name"])
    op.execute("CREATE INDEX ix_team_id ON teams (id)")
    with op.get_context().autocommit_block():
        op.create_index("ix_name", "users", ["name"], postgresql_concurrently=True)
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_age ON users (age)")
    if op.get_bind().dialect.name == "mysql":
        op.create_index("ix_city", "users", ["city"])


def downgrade():
    op.create_index("ix_old", "users", ["old"])

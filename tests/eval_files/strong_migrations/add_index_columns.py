# strong_migrations add_index_columns: an index of more than three columns
# options: --extend-select=MIG409
import sqlalchemy as sa
from alembic import op

revision = "cc3f1f2353de"
down_revision = "ee2420d3199c"


def upgrade():
    op.create_index("ix_all", "users", ["a", "b", "c", "d"])  # MIG409: 5 ix_all
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_more", ["e", "f", "g", "h"])  # MIG409: 9 ix_more
    op.execute("CREATE INDEX ix_most ON users (a, b, c, lower(d))")  # MIG409: 5 ix_most
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("a", sa.Text()))
    # New or not: every write pays for it.
    op.create_index("ix_team", "teams", ["a", "b", "c", "d", "e"])  # MIG409: 5 ix_team


def downgrade():
    pass

# squawk require-table-schema: tables that are named without their schema
# options: --extend-select=MIG413
import sqlalchemy as sa
from alembic import op

revision = "a80210811da8"
down_revision = "6ed536bd6f1b"


def upgrade():
    op.create_table("posts", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG413: 5 posts
    op.add_column("users", sa.Column("age", sa.Integer()))  # MIG413: 5 users
    with op.batch_alter_table("teams") as batch_op:
        batch_op.add_column(sa.Column("name", sa.Text()))  # MIG413: 9 teams
    op.execute("CREATE TABLE bills (id bigint)")  # MIG413: 5 bills
    op.execute("ALTER TABLE lists ADD COLUMN name text")  # MIG413: 5 lists
    op.execute("DROP TABLE notes")  # MIG001: 5 notes, MIG413: 5 notes


def downgrade():
    pass

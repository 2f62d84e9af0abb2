# squawk ban-duplicate-column-assignments: a column that is defined or set twice
import sqlalchemy as sa
from alembic import op

revision = "8cdd242d3152"
down_revision = "07bee3fad34b"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("id", sa.Text()))  # MIG414: 5 users.id
    op.add_column("teams", sa.Column("name", sa.Text()))
    op.add_column("teams", sa.Column("name", sa.Text()))  # MIG414: 5 teams.name
    with op.batch_alter_table("clubs") as batch_op:
        batch_op.add_column(sa.Column("name", sa.Text()))
        batch_op.add_column(sa.Column("name", sa.Text()))  # MIG414: 9 clubs.name
    op.execute("CREATE TABLE bills (a integer, a text)")  # MIG414: 5 bills.a
    op.execute("ALTER TABLE notes ADD COLUMN a integer")
    op.execute("ALTER TABLE notes ADD COLUMN a text")  # MIG414: 5 notes.a
    op.execute("UPDATE orders SET a = 1, a = 2 WHERE b = 3")  # MIG414: 5 orders.a
    op.execute("CREATE VIEW pairs (a, a) AS SELECT 1, 2")  # MIG414: 5 pairs


def downgrade():
    pass

# squawk ban-duplicate-column-assignments: different names, and what PostgreSQL lets pass
import sqlalchemy as sa
from alembic import op

revision = "df2176d090c2"
down_revision = "2fe54b28d08c"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text()))
    op.add_column("teams", sa.Column("name", sa.Text()))
    op.add_column("clubs", sa.Column("name", sa.Text()))
    op.execute('CREATE TABLE bills (a integer, "A" text)')
    op.execute("ALTER TABLE notes ADD COLUMN a integer")
    op.execute("ALTER TABLE notes ADD COLUMN IF NOT EXISTS a integer")
    op.execute("UPDATE orders SET a = 1, b = 2 WHERE a = 3")
    op.execute("UPDATE orders SET prices[1] = 1, prices[2] = 2 WHERE a = 3")
    op.execute("UPDATE orders SET a = b, b = a WHERE a = 3")
    op.execute("CREATE VIEW pairs (a, b) AS SELECT 1, 2")


def downgrade():
    pass

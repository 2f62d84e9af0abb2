# operations outside any function
import sqlalchemy as sa
from alembic import op

revision = "7a15c0ffee00"
down_revision = "7a14c0ffee00"

op.create_table("orders", sa.Column("id", sa.Integer()))  # MIG319: 1
with op.batch_alter_table("orders") as batch_op:
    batch_op.add_column(sa.Column("note", sa.Text()))  # MIG319: 5
for table in ("a", "b"):
    op.execute(f"CREATE TABLE {table} (id integer)")  # MIG319: 5


def upgrade():
    pass


def downgrade():
    pass

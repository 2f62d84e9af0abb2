# MIG302: a column of a table that nobody knows may be the one, and so may one that nobody knows
# options: --extend-select=MIG302,MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.names import TABLE


def upgrade():
    op.add_column("users", sa.Column("note", sa.Text))
    op.alter_column("orders", "a", new_column_name="b")
    op.alter_column("orders", "b", new_column_name="a")


def downgrade():
    for table in TABLE:
        op.drop_column(table, "note")

# MIG302: what may not have happened changes nothing for certain
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("mail", sa.Text))
    op.alter_column("users", "name", new_column_name="full_name")  # MIG201: 5 users.name
    op.execute("CREATE TABLE IF NOT EXISTS users (id int)")
    op.add_column("orders", sa.Column("note", sa.Text))  # MIG302: 5 column orders.note is left behind
    op.create_table("orders", sa.Column("id", sa.Integer), if_not_exists=True)
    op.add_column("orders", sa.Column("total", sa.Integer))
    if op.get_context().opts.get("moves"):
        op.rename_table("items", "wares")  # MIG202: 9 items
    op.add_column("items", sa.Column("colour", sa.Text))
    op.execute("CREATE SEQUENCE IF NOT EXISTS numbers")
    op.execute("CREATE OR REPLACE VIEW totals AS SELECT 1")


def downgrade():
    if op.get_context().opts.get("moves"):
        op.rename_table("wares", "items")
    op.drop_column("items", "colour")
    op.drop_column("orders", "total")
    op.alter_column("users", "full_name", new_column_name="name")
    op.drop_column("users", "mail")

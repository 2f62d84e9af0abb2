# MIG008: the downgrade drops what the upgrade added, under the name that it has by then
# options: --extend-ignore=MIG202
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text))
    op.add_column("users", sa.Column("age", sa.Text))
    op.add_column("orders", sa.Column("note", sa.Text))
    op.rename_table("orders", "purchases")
    op.add_column("carts", sa.Column("note", sa.Text))


def downgrade():
    op.alter_column("users", "city", new_column_name="town")
    op.drop_column("users", "town")
    op.alter_column("users", "age", new_column_name="years")
    op.execute("ALTER TABLE users RENAME years TO born")
    op.drop_column("users", "born")
    op.rename_table("purchases", "orders")
    with op.batch_alter_table("orders") as batch_op:
        batch_op.alter_column("note", new_column_name="text")
    op.drop_column("orders", "text")
    op.alter_column("carts", "note", new_column_name="text")
    op.rename_table("carts", "baskets")
    op.drop_column("baskets", "text")

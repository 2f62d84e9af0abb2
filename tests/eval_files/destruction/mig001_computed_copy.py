# MIG001: another table takes the place, filled with what the migration has computed, or after a copy
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


from shop.rows import rows


def upgrade():
    users = op.create_table("new_users", sa.Column("id", sa.Integer))
    op.bulk_insert(users, rows(op.get_bind()))
    op.drop_table("users")  # MIG001: 5 a filled copy takes its place
    op.rename_table("new_users", "users")
    op.execute("INSERT INTO old_orders SELECT * FROM orders")
    op.create_table("new_orders", sa.Column("id", sa.Integer))
    op.drop_table("orders")  # MIG001: 5 a filled copy takes its place
    op.rename_table("new_orders", "orders")


def downgrade():
    raise NotImplementedError

# A dropped foreign key locks the table that it refers to, even where its own table is small.
# options: --extend-select=MIG121 --migrations-small-tables=orders
from alembic import op

revision = "m121dk1"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE orders DROP CONSTRAINT orders_user_fk")  # MIG006: 5, MIG121: 5 users (ACCESS EXCLUSIVE)


def downgrade():
    op.create_foreign_key("orders_user_fk", "orders", "users", ["user_id"], ["id"])

# strong_migrations add_foreign_key: a foreign key that is validated at once
# options: --extend-select=MIG104
from alembic import op

revision = "40ef641dcb1d"
down_revision = "b238b7b722bf"


def upgrade():
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"])  # MIG104: 5 fk_user
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_foreign_key("fk_city", "cities", ["city_id"], ["id"])  # MIG104: 9 fk_city
    op.execute("ALTER TABLE orders ADD FOREIGN KEY (shop_id) REFERENCES shops")  # MIG104: 5 orders
    op.execute("CREATE TABLE carts (id bigint PRIMARY KEY)")
    op.execute("ALTER TABLE orders ADD CONSTRAINT fk_cart FOREIGN KEY (cart_id) REFERENCES carts (id)")  # MIG104: 5 writes to orders wait


def downgrade():
    pass

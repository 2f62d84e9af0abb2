# strong_migrations add_foreign_key: NOT VALID, in CREATE TABLE, between new tables
# options: --extend-select=MIG104
import sqlalchemy as sa
from alembic import op

revision = "8d2176f8c86d"
down_revision = "0e723145d367"


def upgrade():
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE orders ADD FOREIGN KEY (shop_id) REFERENCES shops NOT VALID")
    op.create_table("carts", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id")))
    op.create_table("lines", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("cart_id", sa.BigInteger()))
    op.create_foreign_key("fk_cart", "lines", "carts", ["cart_id"], ["id"])
    op.execute("ALTER TABLE lines ADD CONSTRAINT fk_next FOREIGN KEY (id) REFERENCES lines (id)")
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("orders") as batch_op:
            batch_op.create_foreign_key("fk_city", "cities", ["city_id"], ["id"])


def downgrade():
    op.create_foreign_key("fk_old", "orders", "olds", ["old_id"], ["id"])

# strong_migrations add_foreign_key_mysql: in CREATE TABLE, between new tables
# options: --extend-select=MIG104 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "eb65e91dddad"
down_revision = "e008693849ae"


def upgrade():
    op.create_table("carts", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id")))
    op.execute("CREATE TABLE bags (id bigint PRIMARY KEY, cart_id bigint, FOREIGN KEY (cart_id) REFERENCES carts (id))")
    op.create_foreign_key("fk_next", "bags", "carts", ["id"], ["id"])
    op.execute("ALTER TABLE bags ADD CONSTRAINT fk_again FOREIGN KEY (cart_id) REFERENCES carts (id)")


def downgrade():
    op.create_foreign_key("fk_old", "orders", "olds", ["old_id"], ["id"])

# strong_migrations add_foreign_key_mysql: a foreign key on MySQL, which has no NOT VALID
# options: --extend-select=MIG104 --migrations-dialect=mysql
from alembic import op

revision = "f429ae9d9650"
down_revision = "c5c5bdec9a6d"


def upgrade():
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"])  # MIG104: 5 fk_user
    op.execute("ALTER TABLE orders ADD CONSTRAINT fk_shop FOREIGN KEY (shop_id) REFERENCES shops (id)")  # MIG104: 5 fk_shop


def downgrade():
    pass

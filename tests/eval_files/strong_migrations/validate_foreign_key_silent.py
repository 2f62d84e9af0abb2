# strong_migrations validate_foreign_key: in a transaction of its own
# options: --extend-select=MIG114
from alembic import op

revision = "cf5943f98706"
down_revision = "0c9d134860ca"


def upgrade():
    op.create_foreign_key("fk_city", "users", "cities", ["city_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE bills ADD CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID")
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE users VALIDATE CONSTRAINT fk_city")
        op.execute("ALTER TABLE bills VALIDATE CONSTRAINT fk_user")


def downgrade():
    pass

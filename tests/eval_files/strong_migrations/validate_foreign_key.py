# strong_migrations validate_foreign_key: validated while both tables are locked
# options: --extend-select=MIG114
from alembic import op

revision = "701c9f49cb35"
down_revision = "51cc42278d32"


def upgrade():
    op.create_foreign_key("fk_city", "users", "cities", ["city_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT fk_city")  # MIG114: 5 fk_city
    op.execute("ALTER TABLE bills ADD CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID")
    op.execute("ALTER TABLE bills VALIDATE CONSTRAINT fk_user")  # MIG114: 5 fk_user


def downgrade():
    pass

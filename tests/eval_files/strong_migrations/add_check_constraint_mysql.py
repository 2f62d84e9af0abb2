# strong_migrations add_check_constraint_mysql: a CHECK on MySQL, which has no NOT VALID
# options: --extend-select=MIG105 --migrations-dialect=mysql
from alembic import op

revision = "3781927c436f"
down_revision = "f0d433fb8d96"


def upgrade():
    op.create_check_constraint("price_check", "orders", "price > 0")  # MIG105: 5 price_check
    op.create_check_constraint("size_check", "orders", "size > 0", postgresql_not_valid=True)  # MIG105: 5 size_check
    op.execute("ALTER TABLE orders ADD CONSTRAINT total_check CHECK (total > 0)")  # MIG105: 5 total_check


def downgrade():
    pass

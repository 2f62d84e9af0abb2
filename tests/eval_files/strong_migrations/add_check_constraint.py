# strong_migrations add_check_constraint: a CHECK that reads the rows under a lock
# options: --extend-select=MIG105
from alembic import op

revision = "11d7539b1725"
down_revision = "26e8fbae7466"


def upgrade():
    op.create_check_constraint("price_check", "orders", "price > 0")  # MIG105: 5 price_check
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_check_constraint("size_check", "size > 0")  # MIG105: 9 size_check
    op.execute("ALTER TABLE orders ADD CONSTRAINT total_check CHECK (total > 0)")  # MIG105: 5 total_check


def downgrade():
    pass

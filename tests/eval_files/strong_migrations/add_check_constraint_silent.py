# strong_migrations add_check_constraint: NOT VALID, new tables, other databases
# options: --extend-select=MIG105 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "859c605c2eb6"
down_revision = "f5d2fc09a208"


def upgrade():
    op.create_check_constraint("price_check", "orders", "price > 0", postgresql_not_valid=True)
    with op.batch_alter_table("orders") as batch_op:
        batch_op.create_check_constraint("size_check", "size > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE orders ADD CONSTRAINT total_check CHECK (total > 0) NOT VALID")
    op.create_table("bills", sa.Column("id", sa.BigInteger(), primary_key=True), sa.CheckConstraint("id > 0", name="id_check"))
    op.create_check_constraint("bill_check", "bills", "id < 1000")
    op.execute("ALTER TABLE bills ADD CHECK (id <> 13)")
    op.create_check_constraint("unit_check", "units", "size > 0")
    if op.get_context().dialect.name == "sqlite":
        with op.batch_alter_table("orders") as batch_op:
            batch_op.create_check_constraint("rate_check", "rate > 0")


def downgrade():
    op.create_check_constraint("old_check", "orders", "old > 0")

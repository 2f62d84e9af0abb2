# strong_migrations add_check_constraint_mysql: new and small tables, the way back
# options: --extend-select=MIG105 --migrations-dialect=mysql --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "d98fb93443a3"
down_revision = "e3c8649f5f0a"


def upgrade():
    op.create_table("bills", sa.Column("id", sa.BigInteger(), primary_key=True), sa.CheckConstraint("id > 0", name="id_check"))
    op.create_check_constraint("bill_check", "bills", "id < 1000")
    op.execute("CREATE TABLE notes (id bigint PRIMARY KEY, size int CHECK (size > 0))")
    op.execute("ALTER TABLE notes ADD CHECK (id <> 13)")
    op.create_check_constraint("unit_check", "units", "size > 0")


def downgrade():
    op.create_check_constraint("old_check", "orders", "old > 0")

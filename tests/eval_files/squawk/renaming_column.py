# squawk renaming-column: a column gets another name, of a small table too
# options: --extend-select=MIG201 --migrations-small-tables=units
from alembic import op

revision = "0287a4328b8a"
down_revision = "4fe5df36d8ae"


def upgrade():
    op.alter_column("units", "name", new_column_name="label")  # MIG201: 5 units.name
    op.alter_column("users", "mail", new_column_name="email")  # MIG201: 5 users.mail
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("tel", new_column_name="phone")  # MIG201: 9 users.tel
    op.execute("ALTER TABLE users RENAME COLUMN town TO city")  # MIG201: 5 users.town
    op.execute('ALTER TABLE IF EXISTS users RENAME "road" TO street')  # MIG201: 5 users.road


def downgrade():
    pass

# values that the file does not know, in SQL
# options: --extend-select=MIG323
import sqlalchemy as sa
from alembic import op

revision = "7a21c0ffee00"
down_revision = "7a20c0ffee00"


def upgrade():
    for (name,) in op.get_bind().execute(sa.text("SELECT name FROM users")):
        op.execute(f"UPDATE users SET slug = '{name}' WHERE id = 1")  # MIG323: 9 SET slug = '…'
        op.execute("UPDATE users SET slug = '%s' WHERE id = 2" % name)  # MIG323: 9 SET slug
        op.execute("UPDATE users SET slug = '{}' WHERE id = 3".format(name))  # MIG323: 9 SET slug
        op.execute(sa.text("UPDATE users SET slug = '" + name + "' WHERE id = 4"))  # MIG323: 9 SET slug
        _run(name)


def _run(name):
    op.get_bind().exec_driver_sql(f"DELETE FROM users WHERE name = '{name}'")  # MIG323: 5 DELETE FROM users


def downgrade():
    pass

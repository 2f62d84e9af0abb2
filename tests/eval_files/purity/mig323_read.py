# text that was read, on its way into SQL by every road
# options: --extend-select=MIG323
import csv
import json
import os

import sqlalchemy as sa
from alembic import context, op

revision = "7a23c0ffee00"
down_revision = "7a22c0ffee00"

PASSWORD = os.environ["READER_PASSWORD"]


def names(bind):
    return [row[0] for row in bind.execute(sa.text("SELECT name FROM users"))]


def slug(name):
    return name.strip().lower()


def upgrade():
    bind = op.get_bind()
    op.execute(f"ALTER ROLE reader PASSWORD '{PASSWORD}'")  # MIG323: 5
    op.execute(f"CREATE ROLE writer PASSWORD '{os.getenv('WRITER_PASSWORD', '')}'")  # MIG323: 5
    for name in names(bind):
        bind.execute(sa.text(f"UPDATE users SET slug = '{slug(name)}' WHERE id = 1"))  # MIG323: 9
    row = bind.execute(sa.text("SELECT name FROM users")).fetchone()
    op.execute("UPDATE users SET slug = '" + row["name"] + "' WHERE id = 1")  # MIG323: 5
    title = bind.scalar(sa.text("SELECT title FROM users"))
    template = "UPDATE users SET slug = '%s' WHERE id = %s"
    op.execute(template % (title, 1))  # MIG323: 5
    wanted = ", ".join(f"'{name}'" for name in names(bind))
    op.execute(f"DELETE FROM users WHERE name IN ({wanted})")  # MIG323: 5
    op.execute("DELETE FROM users WHERE name IN ('" + "', '".join(names(bind)) + "')")  # MIG323: 5
    for record in bind.execute(sa.text("SELECT id, name FROM users")).mappings().all():
        statement = f"UPDATE users SET slug = '{record['name']}' WHERE id = {record['id']}"
        bind.exec_driver_sql(statement)  # MIG323: 9
    for line in csv.reader(open("/srv/users.csv")):
        op.execute("INSERT INTO users (name) VALUES ('{}')".format(line[0]))  # MIG323: 9
    data = json.loads(context.get_x_argument()[0])
    op.execute("INSERT INTO users (name) VALUES ('%s')" % json.dumps(data))  # MIG323: 5


def downgrade():
    pass

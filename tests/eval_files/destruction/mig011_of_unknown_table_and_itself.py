# MIG011 where the table comes from the project's wrapper, a column keeps its value, or a helper
# decides by its arguments whether there is a WHERE
import sqlalchemy as sa
from alembic import op
from myproject.db import table_name

revision = "e5d0000000a9"
down_revision = None

TABLE = table_name("users")
USERS = sa.table("users", sa.column("name"), sa.column("kind"))


def fill(table, column, value, where=None):
    if where is not None:
        op.execute(f"UPDATE {table} SET {column} = {value} WHERE {where}")
    else:
        op.execute(f"UPDATE {table} SET {column} = {value}")  # MIG011: 9 users (size)


def fill_by_core(table, values, conditions=()):
    statement = sa.update(table).values(values)
    if conditions:
        statement = statement.where(*conditions)
    op.execute(statement)  # MIG011: 5 users (kind)


def upgrade():
    op.add_column(TABLE, sa.Column("state", sa.Integer()))
    op.execute(f"UPDATE {TABLE} SET state = 1")
    op.add_column(table_name("users"), sa.Column("sort", sa.Integer()))
    op.execute(sa.text("UPDATE {} SET sort = 1".format(table_name("users"))))
    wrapped = sa.table(table_name("users"), sa.column("sort"))
    op.execute(wrapped.update().values(sort=2))
    op.execute(wrapped.update().values({wrapped.c.sort: 2}))
    op.execute(wrapped.update().values(sort=2, old=3))  # MIG011: 5 old

    op.execute("UPDATE users SET name = name")
    op.execute('UPDATE users AS u SET name = u.name, "Kind" = "Kind"')
    op.execute('UPDATE users SET "Name" = name')  # MIG011: 5 users (Name)
    op.execute("UPDATE users SET name = o.name FROM others o")  # MIG011: 5 users (name)
    op.execute("UPDATE users SET name = name, kind = 1")  # MIG011: 5 users (kind)
    op.execute(USERS.update().values(name=USERS.c.name))
    op.execute(sa.update(USERS).values({USERS.c.name: sa.column("name")}))
    op.execute(sa.update(USERS).values(name=sa.text("name"), kind=2))  # MIG011: 5 users (kind)

    fill("users", "name", "''", where="name IS NULL")
    fill("users", "name", "''", where=sa.text("name IS NULL"))
    fill("users", "size", "1")
    fill_by_core(USERS, {"kind": 1}, conditions=[USERS.c.kind.is_(None)])
    fill_by_core(USERS, {"kind": 1})


def downgrade():
    pass

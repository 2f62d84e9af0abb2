# MIG011: COALESCE gives a value to NULL and leaves all others; anything around it changes them
import sqlalchemy as sa
from alembic import op

revision = "011e0000c0a1"
down_revision = None

users = sa.table("users", sa.column("name"), sa.column("nick"))


def upgrade():
    op.execute("UPDATE users SET name = COALESCE(name, '')")
    op.execute("UPDATE public.users u SET name = coalesce(u.name, u.nick, lower(u.email))")
    op.execute("UPDATE users SET name = IFNULL(users.name, ''), nick = nvl(nick, 'x')")
    op.execute('UPDATE users SET "name" = COALESCE("name", concat(first, last))')
    op.execute("UPDATE users SET name = name")
    op.execute(users.update().values(name=sa.func.coalesce(users.c.name, "")))
    op.execute(sa.update(users).values({"nick": sa.func.ifnull(users.c.nick, "")}))
    op.execute("UPDATE users SET name = COALESCE(nick, name)")  # MIG011: 5 users (name)
    op.execute("UPDATE users SET name = COALESCE(name, '') || lower(nick)")  # MIG011: 5 name
    op.execute("UPDATE users SET name = COALESCE(name || '.', '')")  # MIG011: 5 name
    op.execute("UPDATE users SET name = COALESCE(other.name, 'x') FROM other")  # MIG011: 5 name
    op.execute("UPDATE users SET name = COALESCE(name, ''), mail = ''")  # MIG011: 5 users (mail)
    op.execute("UPDATE users SET name = NULLIF(name, '')")  # MIG011: 5 users (name)
    op.execute(users.update().values(name=sa.func.coalesce(users.c.nick, "")))  # MIG011: 5 name


def downgrade():
    pass

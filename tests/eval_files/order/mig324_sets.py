# MIG324: a set holds each of its members once; a list holds what is put into it
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    columns = set()
    columns.add("a")
    columns.add("a")
    columns.update(["a", "b"])
    for column in columns:
        op.drop_column("users", column)  # MIG002: 9 drops column users.a
    for column in {"c", "c"} | set():
        op.drop_column("users", column)  # MIG002: 9
    for column in set(["d", "d"]):
        op.drop_column("users", column)  # MIG002: 9
    for column in {name for name in ("e", "e")}:
        op.drop_column("users", column)  # MIG002: 9
    twice = []
    twice.append("f")
    twice.append("f")
    for column in twice:
        op.drop_column("users", column)  # MIG002: 9, MIG324: 9 column users.f


def downgrade():
    raise NotImplementedError

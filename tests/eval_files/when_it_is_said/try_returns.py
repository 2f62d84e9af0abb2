# where a try returns, what follows sees the names as the handler leaves them
from alembic import op

revision = "6d1f0b52c9aa"
down_revision = None


def _first(bind):
    table = "untouched"
    try:
        table = "asked"
        return bind.dialect.name
    except AttributeError:
        table = "handled"
    op.drop_table(table)  # MIG001: 5 table handled:


def _second(bind):
    table = "outer"
    try:
        table = "tried"
        bind.dialect.name
    except AttributeError:
        table = "caught"
    op.drop_table(table)  # MIG001: 5 tried


def _third(bind):
    try:
        name = "views"
        return op.get_context()
    except AttributeError:
        pass
    op.execute(f"DROP TABLE {name}")  # MIG001: 5 views


def _fourth():
    try:
        return
    except ValueError:
        return
    op.drop_table("never")


def _fifth():
    try:
        return
    except ValueError:
        pass
    else:
        op.drop_table("never")


def upgrade():
    _fifth()
    _first(op.get_bind())
    _second(op.get_bind())
    _third(op.get_bind())
    _fourth()


def downgrade():
    raise NotImplementedError("the tables are gone")

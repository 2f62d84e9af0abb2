# questions in cases, in handlers, over several lines, under another name and behind a decorator
# options: --extend-select=MIG321
import functools

import sqlalchemy as sa
from alembic import op
from sqlalchemy import inspect as look

from elsewhere import SIZE, connection

revision = "7a21c0ffee00"
down_revision = "7a20c0ffee00"


def upgrade():
    bind = op.get_bind()
    match bind.dialect.supports_comments:
        case True:
            rows = bind.execute(sa.text("SELECT 1")).all()  # MIG321: 20 execute()
            print({**rows[0], "names": look(bind).get_table_names()})  # MIG321: 40 sqlalchemy.inspect()
        case None if bind.scalar(sa.text("SELECT 2")):  # MIG321: 22 scalar()
            pass
    try:
        found = (
            bind  # MIG321: 13 execute()
            .  execute(
                sa.text("SELECT 3"),
            )
        )
        print(found)
    except sa.exc.DBAPIError:
        op.execute("SELECT 'execute'")
    _named()


@functools.lru_cache(
    maxsize=connection.scalar(SIZE),  # MIG319: 13 this operation, MIG321: 13 scalar()
)
def _named():
    return None


def downgrade():
    pass

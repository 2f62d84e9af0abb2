# MIG123: on SQLite, where nothing is open before DDL, BEGIN and COMMIT are the migration's own
# options: --migrations-dialect=sqlite,postgresql
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "bs01"
down_revision = None


@contextmanager
def transaction():
    if op.get_bind().dialect.name != "sqlite":
        yield
    else:
        try:
            op.execute("BEGIN")
            yield
            op.execute("END")
        except sa.exc.OperationalError:
            op.execute("ROLLBACK")
            raise


def upgrade():
    with transaction():
        op.add_column("boats", sa.Column("name", sa.Text()))
    if op.get_bind().dialect.name == "sqlite":
        op.execute("BEGIN IMMEDIATE")
        op.add_column("boats", sa.Column("flag", sa.Text()))
        op.execute("COMMIT")
    op.execute("BEGIN")
    op.add_column("boats", sa.Column("port", sa.Text()))
    op.execute("COMMIT")  # MIG123: 5 COMMIT


def downgrade():
    op.drop_column("boats", "port")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("COMMIT")  # MIG123: 9 COMMIT
    op.drop_column("boats", "flag")
    op.drop_column("boats", "name")

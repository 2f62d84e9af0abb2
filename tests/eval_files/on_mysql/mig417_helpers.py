# MIG417: a context manager that switches foreign keys off, in a loop and behind a guard
# options: --extend-select=MIG417 --migrations-dialect=mysql
from contextlib import contextmanager

from alembic import op

revision = "417e00000005"
down_revision = "417d00000005"


@contextmanager
def unchecked():
    op.execute("SET foreign_key_checks = 0")  # MIG417: 5 SET foreign_key_checks = 0 lets in rows that no foreign key checks
    try:
        yield
    finally:
        op.execute("SET foreign_key_checks = 1")


def upgrade():
    with unchecked():
        op.execute("UPDATE stalls SET market_id = 8 WHERE id = 1")
    for table in ("stalls", "halls"):
        op.execute("SET foreign_key_checks = 0")  # MIG417: 9 SET foreign_key_checks = 0
        op.execute(f"DELETE FROM {table} WHERE market_id = 7")
        op.execute("SET foreign_key_checks = 1")


def downgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.execute("SET foreign_key_checks = 0")  # MIG417: 9 and is not undone here
        op.execute("DELETE FROM markets WHERE id = 8")

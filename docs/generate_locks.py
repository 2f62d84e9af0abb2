"""Runs operations through Alembic on PostgreSQL and writes down the locks they take.

    python docs/generate_locks.py           # writes docs/locks.md
    python docs/generate_locks.py --check   # exit 1 and a diff when the page is out of date

Each operation is the body of a migration on a fresh database with the tables of SCHEMA and what
the operation needs beforehand. Other sessions look on, as they do for the rule pages: see
tests/evidence and docs/evidence.md. Nothing on the page is written by hand but its introduction.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

import psycopg
from sqlalchemy import URL

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.evidence.lives import Life, Wanted, live  # noqa: E402
from tests.evidence.server import VERSIONS, postgresql  # noqa: E402
from tests.evidence.watching import MODES  # noqa: E402
from tests.pages import blocks  # noqa: E402

PAGE = ROOT / "docs" / "locks.md"

SCHEMA = """
CREATE TABLE customers (id integer PRIMARY KEY, email varchar(50) NOT NULL);
CREATE TABLE orders (
    id integer NOT NULL,
    customer_id integer,
    code varchar(20),
    total numeric(10, 2),
    placed_at timestamptz
);
INSERT INTO customers SELECT n, 'c' || n FROM generate_series(1, 50) AS n;
INSERT INTO orders SELECT n, n, 'o' || n, n, now() FROM generate_series(1, 50) AS n;
"""

_FOREIGN_KEY = "ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers"
_CHECK = "ALTER TABLE orders ADD CONSTRAINT ck CHECK (total >= 0)"
_INDEX = "CREATE INDEX ix ON orders (code)"
_UNIQUE_INDEX = "CREATE UNIQUE INDEX ix ON orders (id)"
_PARTITIONED = """
CREATE TABLE events (id integer, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2025 PARTITION OF events
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE events_2026 (id integer, day date NOT NULL);
INSERT INTO events VALUES (1, '2025-05-01');
INSERT INTO events_2026 VALUES (2, '2026-05-01')
"""
_FUNCTION = """
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'
"""
_TIME_ZONE = """
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone TO ''Asia/Tokyo''', current_database());
END $$
"""
_VIEW = "CREATE MATERIALIZED VIEW totals AS SELECT id, total FROM orders"


class Operation(NamedTuple):
    """One or more lines of an upgrade, on tables that are there before."""

    code: str
    before: str = ""
    """SQL that is committed before the migration."""
    note: str = ""
    """What of ``before`` the reader has to know."""
    is_alone: bool = False
    """Whether it stands in an autocommit_block."""


def sql(text: str, before: str = "", note: str = "", is_alone: bool = False) -> Operation:
    return Operation(f'op.execute("{text}")', before, note, is_alone)


def column(definition: str) -> Operation:
    return Operation(f'op.add_column("orders", sa.Column({definition}))')


def altered(name: str, change: str, before: str = "", note: str = "") -> Operation:
    return Operation(f'op.alter_column("orders", "{name}", {change})', before, note)


OPERATIONS = {
    "Columns": [
        column('"note", sa.Text()'),
        column('"state", sa.Text(), server_default="new", nullable=False'),
        column('"seen_at", sa.DateTime(), server_default=sa.func.now()'),
        column('"key", sa.Uuid(), server_default=sa.func.gen_random_uuid()'),
        column('"number", sa.Integer(), sa.Identity()'),
        sql("ALTER TABLE orders ADD COLUMN number serial"),
        column('"double", sa.Numeric(), sa.Computed("total * 2", persisted=True)'),
        column('"double", sa.Numeric(), sa.Computed("total * 2", persisted=False)'),
        column('"state", sa.Text(), sa.CheckConstraint("state <> \'\'")'),
        column('"number", sa.Integer(), unique=True'),
        column('"other_id", sa.Integer(), sa.ForeignKey("customers.id")'),
        Operation('op.drop_column("orders", "total")'),
        Operation(
            'op.drop_column("orders", "customer_id")',
            _FOREIGN_KEY,
            "the column has a foreign key to `customers`",
        ),
        altered("code", 'new_column_name="number"'),
        altered("code", 'server_default="none"'),
        altered("code", "server_default=None", "ALTER TABLE orders ALTER code SET DEFAULT ''"),
        altered("code", 'comment="printed on the bill"'),
        altered("code", "nullable=False"),
        altered(
            "code",
            "nullable=False",
            "ALTER TABLE orders ADD CONSTRAINT ck CHECK (code IS NOT NULL)",
            "with a validated check of `code IS NOT NULL`",
        ),
        altered("id", "nullable=True"),
    ],
    "Types": [
        altered("code", "type_=sa.String(50)"),
        altered("code", "type_=sa.Text()"),
        altered("code", "type_=sa.Text()", _INDEX, "the column has an index"),
        altered("code", "type_=sa.String(10)"),
        altered("customer_id", "type_=sa.BigInteger()"),
        altered("total", "type_=sa.Numeric(12, 2)"),
        altered("total", "type_=sa.Numeric(12, 4)"),
        altered("placed_at", "type_=sa.DateTime()", note="the session's time zone is UTC"),
        altered("placed_at", "type_=sa.DateTime()", _TIME_ZONE, "its time zone is Asia/Tokyo"),
        sql("ALTER TYPE color ADD VALUE 'red'", "CREATE TYPE color AS ENUM ('blue')"),
    ],
    "Indexes": [
        Operation('op.create_index("ix", "orders", ["code"])'),
        Operation(
            'op.create_index("ix", "orders", ["code"], postgresql_concurrently=True)',
            is_alone=True,
        ),
        Operation('op.drop_index("ix", table_name="orders")', _INDEX),
        Operation(
            'op.drop_index("ix", table_name="orders", postgresql_concurrently=True)',
            _INDEX,
            is_alone=True,
        ),
        sql("ALTER INDEX ix RENAME TO ix_orders_code", _INDEX),
        sql("REINDEX TABLE orders", _INDEX),
        sql("REINDEX TABLE CONCURRENTLY orders", _INDEX, is_alone=True),
    ],
    "Constraints": [
        Operation('op.create_check_constraint("ck", "orders", "total >= 0")'),
        Operation(
            'op.create_check_constraint("ck", "orders", "total >= 0", postgresql_not_valid=True)'
        ),
        sql(
            "ALTER TABLE orders VALIDATE CONSTRAINT ck",
            f"{_CHECK} NOT VALID",
            "the constraint is a check",
        ),
        Operation('op.create_foreign_key("fk", "orders", "customers", ["customer_id"], ["id"])'),
        Operation(
            'op.create_foreign_key("fk", "orders", "customers", ["customer_id"], ["id"],'
            " postgresql_not_valid=True)"
        ),
        sql(
            "ALTER TABLE orders VALIDATE CONSTRAINT fk",
            f"{_FOREIGN_KEY} NOT VALID",
            "the constraint is a foreign key to `customers`",
        ),
        Operation('op.create_unique_constraint("uq", "orders", ["id"])'),
        sql("ALTER TABLE orders ADD CONSTRAINT uq UNIQUE USING INDEX ix", _UNIQUE_INDEX),
        Operation('op.create_primary_key("pk", "orders", ["id"])'),
        sql("ALTER TABLE orders ADD CONSTRAINT pk PRIMARY KEY USING INDEX ix", _UNIQUE_INDEX),
        sql("ALTER TABLE orders ADD CONSTRAINT ex EXCLUDE (id WITH =)"),
        Operation('op.drop_constraint("ck", "orders")', _CHECK, "the constraint is a check"),
        Operation(
            'op.drop_constraint("fk", "orders")',
            _FOREIGN_KEY,
            "the constraint is a foreign key to `customers`",
        ),
        Operation(
            'op.drop_constraint("uq", "orders")',
            "ALTER TABLE orders ADD CONSTRAINT uq UNIQUE (id)",
            "the constraint is unique",
        ),
        sql("ALTER TABLE orders ALTER CONSTRAINT fk DEFERRABLE", _FOREIGN_KEY),
    ],
    "Tables": [
        Operation(
            'op.create_table("bills", sa.Column("id", sa.Integer, sa.ForeignKey("customers.id")))'
        ),
        Operation('op.rename_table("orders", "purchases")'),
        Operation('op.drop_table("orders")'),
        Operation(
            'op.drop_table("orders")', _FOREIGN_KEY, "the table has a foreign key to `customers`"
        ),
        Operation('op.create_table_comment("orders", "what was bought")'),
        sql("TRUNCATE orders"),
        sql("ALTER TABLE orders SET UNLOGGED"),
        sql("ALTER TABLE orders SET (fillfactor = 70)"),
        sql("ALTER TABLE orders SET (autovacuum_enabled = false)"),
        sql("ALTER TABLE orders ALTER code SET STATISTICS 500"),
        sql("ALTER TABLE orders ENABLE ROW LEVEL SECURITY"),
        sql("CLUSTER orders USING ix", _INDEX),
        sql("VACUUM FULL orders", is_alone=True),
        sql("ANALYZE orders"),
    ],
    "Partitions": [
        sql(
            "CREATE TABLE events_2027 PARTITION OF events"
            " FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
            _PARTITIONED,
        ),
        sql(
            "ALTER TABLE events ATTACH PARTITION events_2026"
            " FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
            _PARTITIONED,
        ),
        sql(
            "ALTER TABLE events ATTACH PARTITION events_2026"
            " FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
            f"{_PARTITIONED}; ALTER TABLE events_2026 ADD CHECK"
            " (day >= '2026-01-01' AND day < '2027-01-01')",
            "with a validated check of the bounds",
        ),
        sql("ALTER TABLE events DETACH PARTITION events_2025", _PARTITIONED),
        sql(
            "ALTER TABLE events DETACH PARTITION events_2025 CONCURRENTLY",
            _PARTITIONED,
            is_alone=True,
        ),
    ],
    "Triggers, views, privileges": [
        sql(
            "CREATE TRIGGER touched BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch()",
            _FUNCTION,
        ),
        sql(
            "DROP TRIGGER touched ON orders",
            f"{_FUNCTION}; CREATE TRIGGER touched BEFORE UPDATE ON orders"
            " FOR EACH ROW EXECUTE FUNCTION touch()",
        ),
        sql("ALTER TABLE orders DISABLE TRIGGER ALL"),
        sql("CREATE VIEW codes AS SELECT code FROM orders"),
        sql("REFRESH MATERIALIZED VIEW totals", _VIEW),
        sql(
            "REFRESH MATERIALIZED VIEW CONCURRENTLY totals",
            f"{_VIEW}; CREATE UNIQUE INDEX ON totals (id)",
        ),
        sql("GRANT SELECT ON orders TO PUBLIC"),
    ],
    "Rows": [
        sql("UPDATE orders SET total = 0 WHERE total IS NULL"),
        sql("DELETE FROM orders WHERE total IS NULL"),
        Operation('op.bulk_insert(sa.table("orders", sa.column("id")), [{"id": 99}])'),
        sql("SELECT 1 FROM orders FOR UPDATE"),
    ],
}

INTRODUCTION = """\
# Locks

Which lock on which table a migration takes on PostgreSQL {version}, and what it does while it holds it. The page is written by `docs/generate_locks.py`, which runs each operation through Alembic and looks on from other sessions; a test compares it with fresh observations. How that works stands in [evidence](evidence.md).

## What waits for a lock

A lock makes those wait who ask for a conflicting one. Alembic keeps every lock until its transaction ends, and by default all pending revisions run in one transaction.

{modes}

A statement that has to wait for its own lock holds up those that come after it and conflict with that lock, even where they would not conflict with what is held now: every query behind `ACCESS EXCLUSIVE`, the writes behind `SHARE` or `SHARE ROW EXCLUSIVE`. So a short `ACCESS EXCLUSIVE` needs a `lock_timeout` too.

## What operations take

The tables are `orders`, `customers` and, for partitions, `events`. Where a statement takes several locks on one table, the strongest is shown. "Reads wait" and "writes wait" say whether a `SELECT` or a `DELETE` of another session had to wait for the operation or for its transaction; what waits for a lock on an index has it in the row of its table. "Reads all" and "new file" are what makes an operation last longer with more rows: the server's own counter of scans has moved, or the table was written again. Operations marked *alone* stand in an `autocommit_block`.
"""

COLUMNS = "Operation | Table | Lock | Reads wait | Writes wait | Reads all | New file | Held until"

MIGRATION = """\
## Good

```python
from alembic import op
import sqlalchemy as sa

revision = "1"
down_revision = None


def upgrade():
    {}


def downgrade():
    pass
```
"""


def generated(server: URL) -> str:
    """The page as it should be."""
    modes = "\n".join(_mode_table(conflicts(server)))
    parts = [INTRODUCTION.format(version=VERSIONS[-1], modes=modes)]
    for title, operations in OPERATIONS.items():
        parts += [f"\n### {title}\n\n{_table(COLUMNS)}\n"]
        for operation in operations:
            life = observed(operation, server)
            parts += [f"{row}\n" for row in rows(operation, life, title == "Indexes")]
    return "".join(parts)


REQUESTS = {
    "`SELECT`": "SELECT FROM orders",
    "`SELECT … FOR UPDATE`": "SELECT FROM orders FOR UPDATE",
    "`INSERT`, `UPDATE`, `DELETE`": "INSERT INTO orders (id) VALUES (0)",
    "`CREATE INDEX`": "CREATE INDEX ON orders (code)",
    "`ALTER TABLE … VALIDATE`": "ALTER TABLE orders VALIDATE CONSTRAINT ck",
}

TABLES = ("orders", "customers", "events", "events_2025", "events_2026", "totals")
# What they would read is of no interest, only that they are let in.
READ, WRITE = "SELECT FROM {} WHERE false", "DELETE FROM {} WHERE false"


def conflicts(server: URL) -> dict[str, set[str]]:
    """By mode: which requests of another session wait for it."""
    waits: dict[str, set[str]] = {}
    address = server.set(drivername="postgresql").render_as_string(hide_password=False)
    with (
        psycopg.connect(address, autocommit=True) as admin,
        psycopg.connect(address) as holder,
        psycopg.connect(address) as other,
    ):
        admin.execute(f"{SCHEMA}; {_CHECK} NOT VALID".encode())
        other.execute("SET lock_timeout = '50ms'")
        other.commit()
        for mode in MODES:
            holder.execute(f"LOCK TABLE orders IN {mode} MODE".encode())
            waits[mode] = set()
            for name, request in REQUESTS.items():
                try:
                    other.execute(request.encode())
                except psycopg.errors.LockNotAvailable:
                    waits[mode].add(name)
                other.rollback()
            holder.rollback()
        admin.execute("DROP TABLE orders, customers")
    return waits


def observed(operation: Operation, server: URL) -> Life:
    """The operation as a migration on a database of its own."""
    code = operation.code
    if operation.is_alone:
        code = f"with op.get_context().autocommit_block():\n        {code}"
    chain = tuple(blocks(MIGRATION.format(code), "Good"))
    precondition = f"{SCHEMA}; {operation.before}"
    tables = [table for table in TABLES if f" {table} " in precondition]
    wanted = Wanted(
        concurrent=frozenset(
            request.format(table) for table in tables for request in (READ, WRITE)
        ),
        tables=frozenset(tables),
        scans=True,
        counts_queue=True,
    )
    life = live(chain, [chain], "postgresql", server, precondition, wanted)
    if life.error:
        raise AssertionError(f"{operation.code}: {life.error}")
    return life


def rows(operation: Operation, life: Life, with_indexes: bool) -> Iterator[str]:
    """A row of the page for each table, or index, that the operation locks."""
    (step,) = life.steps
    marks = ", ".join(filter(None, [operation.note, "*alone*" * operation.is_alone]))
    name = f"`{operation.code}`" + f" ({marks})" * bool(marks)
    strongest = {
        table: max(modes, key=MODES.index)
        for table, modes in step.locks.items()
        if table in TABLES or with_indexes and table == "ix"
    }
    if not strongest:
        # Nothing may have been seen of a statement that did not wait for anybody.
        assert not operation.is_alone, operation.code
        yield _table(f"{name} | | none | | | | |", is_head=False)
    for table, mode in sorted(strongest.items(), key=lambda item: (item[0] == "ix", item[0])):
        waiting = step.blocked.keys() | step.at_end
        cells = [
            name,
            f"`{table}`" + " (index)" * (table == "ix"),
            f"`{mode}`",
            _yes(READ.format(table) in waiting),
            _yes(WRITE.format(table) in waiting),
            _yes(any(scan.table == table for scan in step.scans)),
            _yes(table in step.rewritten),
            "transaction ends" if table in step.held else "statement ends",
        ]
        yield _table(" | ".join(cells), is_head=False)
        name = ""


def _mode_table(waits: dict[str, set[str]]) -> Iterator[str]:
    yield _table(f"Lock | {' | '.join(REQUESTS)}")
    for mode in MODES:
        cells = ["waits" if name in waits[mode] else "" for name in REQUESTS]
        yield _table(f"`{mode}` | {' | '.join(cells)}", is_head=False)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else ""


def _table(row: str, is_head: bool = True) -> str:
    line = "|".join(["", *(f" {cell.strip()} " for cell in row.split("|")), ""])
    return f"{line}\n{'|---' * (row.count('|') + 1)}|" if is_head else line


def main() -> int:
    with postgresql() as server:
        wanted = generated(server)
    if "--check" not in sys.argv:
        PAGE.write_text(wanted, encoding="utf-8", newline="\n")
        return 0
    current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    old, new = current.splitlines(True), wanted.splitlines(True)
    sys.stdout.writelines(unified_diff(old, new, PAGE.name, PAGE.name))
    return int(current != wanted)


if __name__ == "__main__":
    sys.exit(main())

"""Random histories of migrations that Alembic can run on SQLite, and what stands after each."""

from __future__ import annotations

import sqlite3
import textwrap
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from unittest.mock import patch

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.operations.batch import ApplyBatchImpl
from alembic.util.sqla_compat import _columns_for_constraint
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import Constraint

from tests.histories import write

TABLES = ("users", "orders", "items", "user_roles")
COLUMNS = ("id", "name", "email", "amount", "state", "user_id", "note")

TYPES = {
    "sa.Integer()": "INTEGER",
    "sa.BigInteger()": "BIGINT",
    "sa.String(length=50)": "VARCHAR(50)",
    "sa.String(120)": "varchar(120)",
    "sa.Text": "TEXT",
    "sa.Numeric(10, 2)": "NUMERIC(10, 2)",
    "sa.Boolean()": "BOOLEAN",
    "sa.DateTime()": "DATETIME",
    "sa.Date()": "DATE",
}
"""Types as SQLAlchemy and as SQL spell them."""

DEFAULTS = {"sa.text('0')": "0", "'x'": "'x'", 'sa.text("CURRENT_TIMESTAMP")': "CURRENT_TIMESTAMP"}


class Database:
    """A SQLite in memory, on which Alembic's operations run."""

    def __init__(self, raw: sqlite3.Connection | None = None) -> None:
        self.raw = opened = raw or _empty()
        self._engine = sa.create_engine("sqlite://", creator=lambda: opened, poolclass=StaticPool)
        weakref.finalize(self, opened.close)

    def copy(self) -> Database:
        raw = _empty()
        self.raw.backup(raw)
        return Database(raw)

    def run(self, upgrade: Callable[[], object]) -> None:
        """Calls a function of a migration, with ``alembic.op`` bound to this database."""
        with self._engine.begin() as connection:
            with Operations.context(MigrationContext.configure(connection)):
                with patch.object(ApplyBatchImpl, "add_constraint", _add_constraint):
                    upgrade()

    def can_run(self, body: str) -> bool:
        """Runs the body of a function, or nothing of it where it fails."""
        saved = self.copy()
        names: dict[str, Any] = {}
        source = HEAD + "def upgrade():\n" + textwrap.indent(body, "    ")
        exec(compile(source, "<random>", "exec"), names)
        try:
            self.run(names["upgrade"])
        except Exception:  # whatever the database or Alembic refuses
            saved.raw.backup(self.raw)
            return False
        return True

    def look(self) -> sa.Inspector:
        return sa.inspect(self._engine)

    def tables(self) -> list[str]:
        return [one for one in self.look().get_table_names() if not one.startswith("_")]

    def columns(self, table: str) -> list[str]:
        return [one["name"] for one in self.look().get_columns(table)]


_added = ApplyBatchImpl.add_constraint


def _add_constraint(self: ApplyBatchImpl, const: Constraint) -> None:
    """Refuses a constraint on a column that the table does not have, as every database does.

    A batch would leave it out without a word.
    """
    there = {*self.columns, *(one.name for one in self.columns.values())}
    if not {one.key for one in _columns_for_constraint(const)} <= there:
        raise KeyError(const.name)
    _added(self, const)


HEAD = "import os\nimport sqlalchemy as sa\nfrom alembic import op\n"


def _empty() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", check_same_thread=False)


class Revision(NamedTuple):
    """A revision of a random history: its name, what must have run before it, what it does."""

    name: str
    down: tuple[str, ...]
    depends_on: tuple[str, ...]
    body: str


class Writer:
    """Writes the bodies of migrations that can run on a database as it stands."""

    def __init__(self, rng: Random, *, opaque: bool) -> None:
        self.rng = rng
        self.kinds: list[Callable[[Database], str | None]] = [
            *3 * [self.create_table],
            *3 * [self.add_column],
            *3 * [self.alter_column],
            *2 * [self.rename_column],
            *2 * [self.drop_column],
            *2 * [self.create_index],
            *3 * [self.constraint],
            self.drop_index,
            self.drop_constraint,
            self.rename_table,
            self.drop_table,
            self.copied,
            self.swapped,
            self.in_a_loop,
            self.no_change,
        ]
        if opaque:
            self.kinds += [self.unread, self.perhaps]

    def body(self, databases: Sequence[Database]) -> str:
        """A few operations that run on all of these databases."""
        found: list[str] = []
        wanted = self.rng.randrange(1, 5)
        for _ in range(4 * wanted):
            if len(found) == wanted:
                break
            one = self.rng.choice(self.kinds)(databases[0])
            if one is None:
                continue
            saved = [database.copy() for database in databases]
            if all([database.can_run(one) for database in databases]):
                found.append(one)
                continue
            for database, former in zip(databases, saved, strict=True):
                former.raw.backup(database.raw)
        return "\n".join(found) or "pass"

    # operations

    def create_table(self, database: Database) -> str | None:
        name = self.rng.choice(TABLES)
        columns = self._columns()
        if self.rng.random() < 0.3:
            return self._create_in_sql(name, columns)
        parts = [self._column(one, is_first=not index) for index, one in enumerate(columns)]
        if len(columns) > 2:
            pair = f'"{columns[1]}", "{columns[2]}"'
            parts += self._some(
                f"sa.UniqueConstraint({pair})",
                f'sa.UniqueConstraint("{columns[1]}", name="uq_{name}_{columns[1]}")'
                if "unique=True" not in parts[1]
                else "",
                f'sa.CheckConstraint("{columns[1]} IS NOT NULL", name="ck_{name}_{columns[1]}")',
                f'sa.CheckConstraint("{columns[2]} > 0")',
                f'sa.ForeignKeyConstraint(["{columns[1]}"], ["users.id"], name="fk_{name}_1")'
                if "ForeignKey(" not in parts[1]
                else "",
            )
        if "primary_key=True" not in parts[0] and self.rng.random() < 0.5:
            named = self.rng.choice(["", f', name="pk_{name}"'])
            parts.append(f'sa.PrimaryKeyConstraint("{columns[0]}"{named})')
        listed = "".join(f"    {one},\n" for one in parts)
        asks = self.rng.choice(["", "", "", "    if_not_exists=True,\n"])
        made = f'op.create_table(\n    "{name}",\n{listed}{asks})'
        if self.rng.random() < 0.2:
            return self._if(f'not sa.inspect(op.get_bind()).has_table("{name}")', made)
        return made

    def drop_table(self, database: Database) -> str | None:
        table = self._table(database)
        if table is None:
            return None
        return self.rng.choice(
            [
                f'op.drop_table("{table}")',
                f'op.drop_table("{table}", if_exists=True)',
                self._sql(f"DROP TABLE {self._spelt(table)}"),
                self._sql(f"drop table if exists {self._spelt(table)}"),
                self._if(
                    f'"{table}" in sa.inspect(op.get_bind()).get_table_names()',
                    f'op.drop_table("{table}")',
                ),
            ]
        )

    def rename_table(self, database: Database) -> str | None:
        table = self._table(database)
        new = self.rng.choice(TABLES)
        return table and self.rng.choice(
            [
                f'op.rename_table("{table}", "{new}")',
                self._sql(f"ALTER TABLE {self._spelt(table)} RENAME TO {self._spelt(new)}"),
            ]
        )

    def swapped(self, database: Database) -> str | None:
        tables = database.tables()
        if len(tables) < 2:
            return None
        one, other = self.rng.sample(tables, 2)
        return (
            f'op.rename_table("{one}", "tmp_swap")\nop.rename_table("{other}", "{one}")\n'
            f'op.rename_table("tmp_swap", "{other}")'
        )

    def copied(self, database: Database) -> str | None:
        """The table is made anew, and the new one takes the name of the old."""
        table = self._table(database)
        if table is None:
            return None
        columns = "".join(f"    {self._column(one)},\n" for one in self._columns())
        return (
            f'op.create_table(\n    "new_{table}",\n{columns})\n'
            f'op.drop_table("{table}")\nop.rename_table("new_{table}", "{table}")'
        )

    def add_column(self, database: Database) -> str | None:
        table, column = self._table(database), self.rng.choice(COLUMNS)
        if table is None:
            return None
        added = self._column(column)
        python, sql = self._type()
        default = self.rng.choice(["", " DEFAULT 0", " NOT NULL DEFAULT 0", " REFERENCES users"])
        kind = self.rng.choice(["op", "op", "batch", "sql", "guard", "asks"])
        if kind == "batch":
            return self._batch(table, f"batch.add_column({added})")
        if kind == "sql":
            word = self.rng.choice(["ADD COLUMN", "ADD", "add column"])
            return self._sql(
                f"ALTER TABLE {self._spelt(table)} {word} {self._named(column)} {sql}{default}"
            )
        made = f'op.add_column("{table}", {added})'
        if kind == "guard":
            return self._if(
                self.rng.choice(
                    [
                        f'"{column}" not in [one["name"] for one in '
                        f'sa.inspect(op.get_bind()).get_columns("{table}")]',
                        f'not any(one["name"] == "{column}" for one in '
                        f'sa.inspect(op.get_bind()).get_columns("{table}"))',
                    ]
                ),
                made,
            )
        return made

    def drop_column(self, database: Database) -> str | None:
        found = self._some_column(database)
        if found is None:
            return None
        table, column = found
        made = f'op.drop_column("{table}", "{column}")'
        return self.rng.choice(
            [
                made,
                self._batch(table, f'batch.drop_column("{column}")'),
                self._sql(f"ALTER TABLE {self._spelt(table)} DROP COLUMN {self._spelt(column)}"),
                self._if(
                    f'"{column}" in {{one["name"] for one in '
                    f'sa.inspect(op.get_bind()).get_columns("{table}")}}',
                    self._batch(table, f'batch.drop_column("{column}")'),
                ),
            ]
        )

    def rename_column(self, database: Database) -> str | None:
        found = self._some_column(database)
        if found is None:
            return None
        (table, column), new = found, self.rng.choice(COLUMNS)
        return self.rng.choice(
            [
                f'op.alter_column("{table}", "{column}", new_column_name="{new}")',
                self._batch(table, f'batch.alter_column("{column}", new_column_name="{new}")'),
                self._sql(
                    f"ALTER TABLE {self._spelt(table)} RENAME COLUMN {self._spelt(column)}"
                    f" TO {self._named(new)}"
                ),
            ]
        )

    def alter_column(self, database: Database) -> str | None:
        found = self._some_column(database)
        if found is None:
            return None
        table, column = found
        python, _ = self._type()
        changes = self._some(
            f"type_={python}",
            f"nullable={self.rng.choice([True, False])}",
            f"server_default={self.rng.choice([*DEFAULTS, 'None'])}",
            f'new_column_name="{self.rng.choice(COLUMNS)}"' if self.rng.random() < 0.3 else "",
        )
        said = ", ".join(one for one in changes if one) or "nullable=True"
        return self._batch(table, f'batch.alter_column("{column}", {said})')

    def create_index(self, database: Database) -> str | None:
        table = self._table(database)
        if table is None:
            return None
        columns = self.rng.sample(database.columns(table), 1)
        if self.rng.random() < 0.3:
            columns = self.rng.sample(database.columns(table), min(2, len(database.columns(table))))
        name = f"ix_{table}_{'_'.join(columns)}"
        is_unique = self.rng.random() < 0.3
        listed = ", ".join(f'"{one}"' for one in columns)
        unique = self.rng.choice([", unique=True"] if is_unique else ["", ", unique=False"])
        partial = f', sqlite_where=sa.text("{columns[0]} > 0")' if self.rng.random() < 0.1 else ""
        word = "UNIQUE INDEX" if is_unique else "INDEX"
        spelt = ", ".join(self._spelt(one) for one in columns)
        return self.rng.choice(
            [
                f'op.create_index("{name}", "{table}", [{listed}]{unique}{partial})',
                f'op.create_index(op.f("{name}"), "{table}", [{listed}]{unique})',
                self._batch(table, f'batch.create_index("{name}", [{listed}]{unique})'),
                self._sql(f"CREATE {word} {name} ON {self._spelt(table)} ({spelt})"),
                self._sql(f"CREATE {word} IF NOT EXISTS {name} ON {table} ({spelt})"),
                f'op.create_index("{name}", "{table}", [{listed}]{unique}, if_not_exists=True)',
            ]
        )

    def drop_index(self, database: Database) -> str | None:
        table = self._table(database)
        names = [one["name"] for one in database.look().get_indexes(table)] if table else []
        if not names:
            return None
        name = self.rng.choice(names)
        return self.rng.choice(
            [
                f'op.drop_index("{name}")',
                f'op.drop_index("{name}", table_name="{table}")',
                f'op.drop_index("{name}", "{table}", if_exists=True)',
                self._batch(str(table), f'batch.drop_index("{name}")'),
                self._sql(f"DROP INDEX {name}"),
                self._sql(f"DROP INDEX IF EXISTS {name}"),
                self._if(
                    f'"{name}" in {{one["name"] for one in '
                    f'sa.inspect(op.get_bind()).get_indexes("{table}")}}',
                    f'op.drop_index("{name}", table_name="{table}")',
                ),
            ]
        )

    def constraint(self, database: Database) -> str | None:
        found = self._some_column(database)
        if found is None:
            return None
        table, column = found
        # of two on the same columns SQLAlchemy sees but one
        taken = [one["column_names"] for one in database.look().get_unique_constraints(table)]
        unique = f'batch.create_unique_constraint("uq_{table}_{column}", ["{column}"])'
        return self._batch(
            table,
            self.rng.choice(
                [
                    *([] if [column] in taken else [unique]),
                    f'batch.create_check_constraint("ck_{table}_{column}", "{column} != 7")',
                    f'batch.create_check_constraint("ck_{table}_x", sa.column("{column}") > 1)',
                    f'batch.create_foreign_key("fk_{table}_{column}", "users", '
                    f'["{column}"], ["id"])',
                    f'batch.create_primary_key("pk_{table}", ["{column}"])',
                ]
            ),
        )

    def drop_constraint(self, database: Database) -> str | None:
        table = self._table(database)
        if table is None:
            return None
        look = database.look()
        named = [
            *((one["name"], "unique") for one in look.get_unique_constraints(table)),
            *((one["name"], "check") for one in look.get_check_constraints(table)),
            *((one["name"], "foreignkey") for one in look.get_foreign_keys(table)),
            (look.get_pk_constraint(table)["name"], "primary"),
        ]
        named = [one for one in named if one[0]]
        if not named:
            return None
        name, kind = self.rng.choice(named)
        of_kind = self.rng.choice([f', type_="{kind}"', f', "{kind}"', ""])
        return self._batch(table, f'batch.drop_constraint("{name}"{of_kind})')

    def in_a_loop(self, database: Database) -> str | None:
        tables = database.tables()
        if not tables:
            return None
        listed = ", ".join(f'"{one}"' for one in tables)
        column = self._column(self.rng.choice(COLUMNS))
        return f"for table in [{listed}]:\n    op.add_column(table, {column})"

    def no_change(self, database: Database) -> str | None:
        table = self._table(database)
        if table is None:
            return None
        columns = database.columns(table)
        return self.rng.choice(
            [
                self._sql(f"UPDATE {self._spelt(table)} SET {columns[0]} = {columns[0]}"),
                self._sql(f"DELETE FROM {table} WHERE {columns[0]} IS NULL"),
                self._if(
                    'op.get_bind().dialect.name == "postgresql"',
                    f'op.drop_table("{table}")',
                ),
                self._sql("PRAGMA foreign_keys = OFF"),
                f'with op.batch_alter_table("{table}", recreate="always"):\n    pass',
            ]
        )

    # what nobody can read

    def unread(self, database: Database) -> str | None:
        made = self.drop_table(database)
        return self.rng.choice(
            [
                'op.execute(os.environ.get("NO_SUCH_VARIABLE", "SELECT 1"))',
                self._if('os.environ.get("NO_SUCH_VARIABLE")', made) if made else None,
            ]
        )

    def perhaps(self, database: Database) -> str | None:
        """Runs or not: the database says it, and no text does."""
        made = self.rng.choice(self.kinds[:-2])(database)
        if made is None:
            return None
        count = self.rng.choice(["> 0", "== 0"])
        question = 'op.get_bind().execute(sa.text("SELECT 1 WHERE 1 = 0")).rowcount'
        return self.rng.choice(
            [
                self._if(f"{question} {count}", made),
                "try:\n" + textwrap.indent(made, "    ") + "\nexcept Exception:\n    pass",
            ]
        )

    # pieces

    def _create_in_sql(self, name: str, columns: Sequence[str]) -> str:
        parts = []
        for one in columns:
            type_ = self._type()[1]
            # SQLAlchemy sees no UNIQUE behind a type with a length, and a batch loses it
            others = [" UNIQUE"] if type_.isalpha() else []
            rest = self.rng.choice(["", " NOT NULL", " DEFAULT 0", " CHECK (1 = 1)", *others])
            parts.append(f"{self._named(one)} {type_}{rest}")
        parts[0] = parts[0].replace(" NOT NULL", "") + self.rng.choice(
            ["", " NOT NULL PRIMARY KEY"]
        )
        if len(columns) > 1:
            parts += self._some(
                f"CONSTRAINT uq_{name} UNIQUE ({columns[1]})" if "UNIQUE" not in parts[1] else "",
                f"FOREIGN KEY ({columns[1]}) REFERENCES users (id)",
                f"CHECK ({columns[1]} <> 3)",
                f"CONSTRAINT ck_{name} CHECK ({columns[1]} <> 3)",
            )
        asks = self.rng.choice(["", "", "IF NOT EXISTS "])
        listed = ",\\n".join(parts)
        return self._sql(f"CREATE TABLE {asks}{self._spelt(name)} (\\n{listed}\\n)")

    def _columns(self) -> list[str]:
        return self.rng.sample(COLUMNS, self.rng.randrange(2, len(COLUMNS)))

    def _column(self, name: str, *, is_first: bool = False) -> str:
        python, _ = self._type()
        parts = [f'"{name}"', python]
        if is_first and self.rng.random() < 0.5:
            parts.append("primary_key=True")
        else:
            parts += self._some(
                f"nullable={self.rng.choice([True, False])}",
                f"server_default={self.rng.choice(list(DEFAULTS))}",
                "unique=True" if self.rng.random() < 0.3 else "",
                "index=True" if self.rng.random() < 0.3 else "",
            )
            if self.rng.random() < 0.1:
                parts.insert(2, 'sa.ForeignKey("users.id")')
        return f"sa.Column({', '.join(one for one in parts if one)})"

    def _type(self) -> tuple[str, str]:
        return self.rng.choice(list(TYPES.items()))

    def _table(self, database: Database) -> str | None:
        tables = database.tables()
        return self.rng.choice(tables) if tables else None

    def _some_column(self, database: Database) -> tuple[str, str] | None:
        table = self._table(database)
        return (table, self.rng.choice(database.columns(table))) if table else None

    def _some(self, *parts: str) -> list[str]:
        return [one for one in parts if one and self.rng.random() < 0.4]

    def _spelt(self, name: str) -> str:
        """A name as SQL may write it."""
        return self.rng.choice([name, name, name, f'"{name}"', f"`{name}`", name.upper()])

    def _named(self, name: str) -> str:
        """A new name as SQL may write it; where its case differs, a batch loses sight of it."""
        return self.rng.choice([name, name, f'"{name}"', f"`{name}`"])

    def _sql(self, statement: str) -> str:
        python = statement.replace('"', '\\"')
        return self.rng.choice(
            [
                f'op.execute("{python}")',
                f'op.execute(sa.text("{python}"))',
                f'op.get_bind().exec_driver_sql("{python}")',
                f'statement = "{python}"\nop.execute(statement)',
            ]
        )

    def _batch(self, table: str, body: str) -> str:
        always = self.rng.choice(["", "", ', recreate="always"', ", schema=None"])
        return f'with op.batch_alter_table("{table}"{always}) as batch:\n    {body}'

    def _if(self, condition: str, body: str) -> str:
        return f"if {condition}:\n" + textwrap.indent(body, "    ")


def history(rng: Random, folder: Path, *, opaque: bool = False) -> list[Revision]:
    """Writes the files of a random history to a folder; parents come before their children."""
    writer = Writer(rng, opaque=opaque)
    count = rng.randrange(3, 9)
    found: list[Revision] = []

    def add(down: Sequence[str], databases: Sequence[Database], depends: Sequence[str] = ()) -> str:
        name = f"r{len(found):02}{rng.randrange(16**4):04x}"
        body = writer.body(databases)
        found.append(Revision(name, tuple(down), tuple(depends), body))
        return name

    database = Database()
    head: tuple[str, ...] = ()
    while len(found) < count:
        if head and rng.random() < 0.25:
            is_base = rng.random() < 0.3
            left, other = database.copy(), Database() if is_base else database.copy()
            mine = add(head, [left])
            depends = (mine,) if rng.random() < 0.3 else ()
            both = left.copy()  # what the other branch does has to be possible after the first one
            theirs = add(() if is_base else head, [both] if depends else [other, both], depends)
            database = both
            head = (add((mine, theirs), [database]),)
        else:
            head = (add(head, [database]),)
    for one in found:
        write(
            folder,
            one.name,
            None if not one.down else one.down[0] if len(one.down) == 1 else one.down,
            one.body,
            depends_on=one.depends_on or None,
            before="import os",
        )
    return found


def orders(rng: Random, revisions: Sequence[Revision], count: int) -> list[tuple[str, ...]]:
    """Some of the orders in which the revisions may run."""
    found = []
    for _ in range(count):
        left = {one.name: {*one.down, *one.depends_on} for one in revisions}
        order: list[str] = []
        while left:
            ready = sorted(one for one, before in left.items() if before <= {*order})
            order.append(rng.choice(ready))
            del left[order[-1]]
        found.append(tuple(order))
    return found

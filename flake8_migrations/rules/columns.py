"""Family 4: the types of columns, and where their values come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateObject,
    CreateTable,
    Name,
    SqlType,
)
from flake8_migrations.model.text import listed, named
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.facts.written_types import GENERIC, is_missing
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
    is_small,
)

_Typing = CreateTable | AddColumn | AlterColumn

_HIGHEST_KEY = {
    "tinyint": "127",
    "smallint": "32,767",
    "mediumint": "8,388,607",
    "integer": "2,147,483,647",
    "tinyint unsigned": "255",
    "smallint unsigned": "65,535",
    "mediumint unsigned": "16,777,215",
    "integer unsigned": "4,294,967,295",
}
_NEED_A_LENGTH = MYSQL | {"oracle"}
"""Databases whose ``varchar`` needs a length, or whose ``text`` takes no plain index."""


_TEXTS = frozenset({"char", "char[]", "varchar", "varchar[]"})
_TIMESTAMPS = frozenset({"timestamp", "timestamp[]"})


def _typed(action: _Typing, names: frozenset[str]) -> list[tuple[str, SqlType]]:
    """The columns that get a type of these names; not those that take the type of another key."""
    if type(action) is AlterColumn:
        found = [(action.column, action.type)]
    else:
        found = [(one.name, one.type) for one in _columns(action) if one.foreign_key is None]
    typed = [(name, type_) for name, type_ in found if type_ is not None and type_.name in names]
    if typed and type(action) is CreateTable:
        referring = _referring(action)
        return [one for one in typed if one[0] not in referring]
    return typed


def _columns(action: _Typing) -> tuple[Column, ...]:
    if type(action) is CreateTable:
        return action.columns
    return (action.column,) if type(action) is AddColumn else ()


def _referring(action: CreateTable) -> set[str]:
    """The columns of a table's foreign keys."""
    found = {column.name for column in action.columns if column.foreign_key is not None}
    for constraint in action.constraints:
        if constraint.kind == "foreign key":
            found.update(constraint.columns)
    return found


def primary_key(action: CreateTable) -> set[str]:
    """The columns of a table's primary key, as far as CREATE TABLE says."""
    found = {column.name for column in action.columns if column.primary_key}
    for constraint in action.constraints:
        if constraint.kind == "primary key":
            found.update(constraint.columns)
    return found


def limited_text(step: Step, action: _Typing) -> Iterable[Finding]:
    typed = _typed(action, _TEXTS)
    if not typed or not step.dialects.isdisjoint(_NEED_A_LENGTH):
        return ()
    from flake8_migrations.rules.facts.types import shown_type

    return [
        step.finding("MIG404", f"{named(action.table)}.{named(name)} to {shown_type(type_)}")
        for name, type_ in typed
        # a named one is the project's own, or PostgreSQL's "char" of one byte
        if type_.type_name is None and (type_.arguments or not type_.name.startswith("varchar"))
    ]


def naive_timestamp(step: Step, action: _Typing) -> Iterable[Finding]:
    return [
        step.finding("MIG406", f"{named(action.table)}.{named(name)}")
        for name, _ in _typed(action, _TIMESTAMPS)
    ]


def small_key(step: Step, action: CreateTable | AddColumn) -> Iterator[Finding]:
    if is_small(action.table, step.config):
        return
    for column in _keys_alone(action):
        highest = _HIGHEST_KEY.get(column.type.name) if column.type else None
        if highest is not None:
            subject = f"{named(action.table)}.{named(column.name)}"
            yield step.finding("MIG405", subject, highest=highest)


def _keys_alone(action: CreateTable | AddColumn) -> list[Column]:
    """The column that is the primary key all by itself and refers to no other table."""
    if isinstance(action, AddColumn):
        is_key = action.column.primary_key and not action.column.foreign_key
        return [action.column] if is_key else []
    key = primary_key(action)
    if len(key) != 1 or not key.isdisjoint(_referring(action)):
        return []
    return [one for one in action.columns if one.name in key]


def serial(step: Step, action: CreateTable | AddColumn) -> Iterator[Finding]:
    for column in _serials(action, step.operation.carrier == "sql"):
        yield step.finding("MIG408", f"{named(action.table)}.{named(column.name)}")


def _serials(action: CreateTable | AddColumn, is_sql: bool) -> Iterator[Column]:
    """The columns that become a serial: by their type, or as SQLAlchemy renders an integer key."""
    if is_sql:
        yield from (column for column in _columns(action) if column.autoincrement)
        return
    numbers = [
        column
        for column in _columns(action)
        if column.type is not None
        and column.type.name in ("smallint", "integer", "bigint")
        and column.autoincrement is not False
        and column.generated is None
        and column.server_default is None
        and not column.python_default
    ]
    if not numbers:
        return
    keys = {column.name for column in _keys_alone(action)}
    declared = primary_key(action) if isinstance(action, CreateTable) else keys
    for column in numbers:
        if column.name in (declared if column.autoincrement else keys):
            yield column


def python_default(step: Step, action: AddColumn) -> Iterator[Finding]:
    """A ``default=`` that rows do not get; NOT NULL without a default has a code of its own."""
    column = action.column
    if not column.python_default or column.nullable is False:
        return
    if column.server_default is not None or column.generated is not None:
        return
    if not (
        step.timeline.creates_table_before(step.position, action.table)
        or step.timeline.may_fill_after(step.position, action.table, column.name)
    ):
        yield step.finding("MIG411", f"{named(action.table)}.{named(column.name)}")


def enums_of_tables(scene: Scene) -> Iterator[Finding]:
    """Alembic creates the enum types of a new table's columns; those of ADD COLUMN it does not.

    It creates a type once, with the first table that has a column of it.
    """
    created: set[str] = set()
    for position in scene.timeline.positions(CreateTable):
        operation = scene.run.operations[position]
        action = operation.action
        if not isinstance(action, CreateTable) or operation.carrier == "sql":
            continue
        step = scene.step(position)
        for column in action.columns if "postgresql" in step.dialects else ():
            type_ = column.type
            if type_ is None or type_.name != "enum" or not type_.type_name or type_.exists:
                continue
            name = type_.type_name
            if name not in created and not step.timeline.creates_object(
                position, "type", Name(name)
            ):
                created.add(name)
                yield step.finding("MIG412", named(name))


def enum_type(step: Step, action: CreateObject) -> Iterator[Finding]:
    if action.kind == "type" and (action.labels or step.operation.carrier != "sql"):
        yield step.finding("MIG412", named(action.name))


def refused_default(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    if type(action) is CreateTable:
        for column in action.columns:
            if column.refused_default is not None:
                yield _refused(step, action.table, column.name, column.refused_default)
    elif type(action) is AddColumn:
        if action.column.refused_default is not None:
            yield _refused(step, action.table, action.column.name, action.column.refused_default)
    elif type(action) is AlterColumn and action.refused_default is not None:
        yield _refused(step, action.table, action.column, action.refused_default)


def _refused(step: Step, table: Name, column: str, default: str) -> Finding:
    subject = f"{named(table)}.{named(column)}"
    return step.finding("MIG410", subject, default=default, text=_as_sql(default))


_AS_SQL = {
    "True": "sa.true()",
    "False": "sa.false()",
    "[]": """sa.text("'[]'")""",
    "{}": """sa.text("'{}'")""",
    "date.today": "sa.func.current_date()",
    "datetime.now": "sa.func.now()",
    "datetime.utcnow": "sa.func.now()",
    "uuid.uuid1": "sa.func.gen_random_uuid()",
    "uuid.uuid4": "sa.func.gen_random_uuid()",
}


def _as_sql(default: str) -> str:
    """The default as SQLAlchemy takes it."""
    if default[0] in "-.0123456789":
        return f'sa.text("{default}")'
    return _AS_SQL.get(default.removesuffix("()"), """sa.text("'…'")""")


_CALLED = {"mariadb": "MariaDB", "mysql": "MySQL", "postgresql": "PostgreSQL", "sqlite": "SQLite"}


def type_of_another_database(step: Step, action: CreateTable | AddColumn) -> Iterator[Finding]:
    """A column of a type that SQLAlchemy writes as it is, and one of the databases lacks."""
    columns = action.columns if isinstance(action, CreateTable) else (action.column,)
    written = [one for one in columns if one.written_type is not None]
    if not written or is_caught(step.operation):
        return
    for dialect in sorted(step.databases & _CALLED.keys() - step.config.assumed):
        missing = [one for one in written if is_missing(one.written_type or "", dialect)]
        if missing and not is_of_others(step.scene.migration.path, frozenset({dialect})):
            table = named(action.table)
            names = [f"{table}.{named(one.name)} ({one.written_type})" for one in missing]
            generic = [GENERIC.get((one.written_type or "").rpartition(".")[2]) for one in missing]
            way = "use a generic type, and this as its variant"
            if all(generic):
                way = f"use {listed(dict.fromkeys(map(str, generic)))}"
            yield step.finding("MIG522", listed(names), database=_CALLED[dialect], way=way)
            return

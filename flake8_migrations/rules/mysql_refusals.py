"""Family 5 on MySQL and MariaDB: what they refuse, or Alembic for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    ConstraintKind,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropConstraint,
    DropIndex,
    Name,
    RecreateTable,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.before.dependents import dependents
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.failing import end_of_statement, is_caught
from flake8_migrations.rules.findings import Finding, Step

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before
    from flake8_migrations.replay.before.standing import Constraint


def untyped_constraint(step: Step, action: DropConstraint) -> Iterator[Finding]:
    """Alembic's own call without ``type_``: MySQL has no statement for constraints of any kind."""
    if not action.is_untyped or _is_spared(step) or _is_copied(step, action.table):
        return
    name = "(unnamed)" if action.name is None else named(action.name)
    subject = f"constraint {name} of {named(action.table)}"
    yield step.finding(
        "MIG512",
        subject,
        harm="without type_ Alembic raises NotImplementedError",
        missing="type_='unique', 'foreignkey', 'check' or 'primary'",
    )


def index_of_no_table(step: Step, action: DropIndex) -> Iterator[Finding]:
    """Alembic's own call without a table, which MySQL must be told."""
    if action.table is None and step.operation.carrier == "op" and not _is_spared(step):
        harm = "without its table Alembic writes ON no_table"
        yield step.finding("MIG512", f"index {named(action.name)}", harm=harm, missing="table_name")


def _is_spared(step: Step) -> bool:
    """Whether its failure is caught, or the file is one for other databases."""
    return is_caught(step.operation) or is_of_others(step.scene.migration.path, MYSQL)


def _is_copied(step: Step, table: Name) -> bool:
    """Whether a batch copies the table, which needs no statement for its constraints."""
    if step.operation.carrier != "batch":
        return False
    operations, end = step.scene.run.operations, step.position + _MOST_IN_BATCH
    for other in operations[step.position + 1 : end]:
        if other.carrier != "batch":
            return False
        if isinstance(other.action, RecreateTable) and other.action.table.same_as(table):
            return not MYSQL.isdisjoint(other.dialects)
    return False


_MOST_IN_BATCH = 50
"""How many operations of a batch are looked at."""


def refused_column(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    """A VARCHAR without a length, a literal default of a TEXT, an index on a whole one."""
    if _is_spared(step):
        return
    if isinstance(action, AlterColumn):
        yield from _altered(step, action)
        return
    columns = action.columns if isinstance(action, CreateTable) else (action.column,)
    for column in columns:
        if column.type is not None:
            yield from _of_column(step, action.table, column)
    if isinstance(action, CreateTable):
        texts = {column.name.lower(): column.type for column in columns}
        for constraint in action.constraints:
            yield from _keyed(step, action.table, constraint.kind, constraint.columns, texts)
        for index in action.indexes:
            if not index.of_prefix:
                yield from _keyed(step, action.table, "index", index.columns, texts)


def _of_column(step: Step, table: Name, column: Column) -> Iterator[Finding]:
    type_, subject = column.type, f"{named(table)}.{named(column.name)}"
    if type_ is None:
        return
    if _has_no_length(step, type_):
        yield _no_length(step, subject)
    if _has_literal(step, type_, column.server_default):
        yield _literal(step, subject)
    kind: ConstraintKind | None = "unique" if column.unique else None
    if column.primary_key:
        kind = "primary key"
    if kind is not None or column.indexed:
        texts = {column.name.lower(): type_}
        yield from _keyed(step, table, kind or "index", (column.name,), texts)


def _altered(step: Step, action: AlterColumn) -> Iterator[Finding]:
    subject = f"{named(action.table)}.{named(action.column)}"
    if action.type is not None and _has_no_length(step, action.type):
        yield _no_length(step, subject)
    default = action.server_default
    if default is None and not action.drops_default and action.type is not None:
        default = action.existing_default
    if default is None or "mysql" not in step.dialects:
        return
    type_ = action.type or action.existing_type
    if type_ is None and is_literal(default):
        standing = step.before_on("mysql").type_of(action.table, action.column)
        type_ = standing and standing.value
    if type_ is not None and _has_literal(step, type_, default):
        yield _literal(step, subject)


def indexed_text(step: Step, action: CreateIndex | CreateConstraint) -> Iterator[Finding]:
    """An index on a whole TEXT, of which MySQL indexes no more than a beginning."""
    if _is_spared(step) or not action.table.is_known:
        return
    if isinstance(action, CreateIndex):
        is_whole = not action.of_prefix and action.prefix is None
        if is_whole:
            yield from _keyed(step, action.table, "index", action.columns)
    elif action.using_index is None:
        yield from _keyed(step, action.table, action.kind, action.columns)


def _keyed(
    step: Step,
    table: Name,
    kind: ConstraintKind | str,
    columns: Sequence[str],
    types: Mapping[str, SqlType | None] | None = None,
) -> Iterator[Finding]:
    """MariaDB cuts an index to a beginning by itself, and has a hash for a unique one."""
    of = step.dialects & (MYSQL if kind == "primary key" else frozenset({"mysql"}))
    if not of or kind not in _KEYED:
        return
    dialect = max(of)  # MySQL, where it is one of them
    for column in columns:
        if not is_known(column):
            continue
        if types is not None:
            type_ = types.get(column.lower())
        else:
            standing = step.before_on(dialect).type_of(table, column)
            type_ = standing and standing.value
        if type_ is not None and type_.on(dialect).name in _OF_ANY_SIZE:
            what = "a primary key" if kind == "primary key" else "an index"
            subject = f"{what} on {named(table)}.{named(column)}, a TEXT or BLOB"
            remedy = "give String a length, or the index mysql_length"
            yield step.finding("MIG513", subject, remedy=remedy)


_KEYED = frozenset({"unique", "primary key", "index"})
_OF_ANY_SIZE = frozenset({"text", "bytea"})
"""TEXT and BLOB, as SqlType calls them."""
_WITHOUT_DEFAULT = _OF_ANY_SIZE | {"json"}


def _has_no_length(step: Step, type_: SqlType) -> bool:
    """Whether SQLAlchemy has to write a VARCHAR of no length."""
    if step.operation.carrier == "sql":
        return False
    types = [type_.on(dialect) for dialect in step.dialects & MYSQL]
    return any([one.name == "varchar" and not one.arguments for one in types])


def _no_length(step: Step, subject: str) -> Finding:
    remedy = "give String a length, or use Text"
    return step.finding("MIG513", f"{subject} (VARCHAR without a length)", remedy=remedy)


def _has_literal(step: Step, type_: SqlType, default: str | None) -> bool:
    """Whether a TEXT or JSON gets a default that is no expression, which MariaDB takes."""
    is_there = default is not None and "mysql" in step.dialects
    return is_there and type_.on("mysql").name in _WITHOUT_DEFAULT and is_literal(default)


def _literal(step: Step, subject: str) -> Finding:
    remedy = "write it in parentheses, sa.text(\"('…')\"), from MySQL 8.0.13 on"
    return step.finding("MIG513", f"{subject} (a literal default of TEXT or JSON)", remedy=remedy)


def is_literal(default: str | None) -> bool:
    """Whether a default is a value that stands there, not one to be computed."""
    return default is not None and _LITERAL.match(default) is not None


_LITERAL = compiled_when_used(
    r"\s*(?:(?:[a-zA-Z]|_\w+)?\s?['\"]|[-+]?[\d.]+\s*$|(?i:true|false)\s*$)"
)


def needed_index(step: Step, action: DropIndex | DropConstraint) -> Iterator[Finding]:
    """An index that a foreign key needs, and no other one serves."""
    if isinstance(action, DropConstraint) and action.kind not in (None, "unique"):
        return
    if action.name is None or not is_known(action.name) or _is_spared(step):
        return
    dialect = max(step.dialects & MYSQL)
    before = step.before_on(dialect)
    found = _columns_of(before, action)
    if found is None or not before.knows_parts(found[0]):
        return
    table, columns = found
    for key in before.constraints(table):
        if not _is_served(key, columns) or _has_other(before, table, key.columns, action.name):
            continue
        if step.timeline.sets_before(step.position, "foreign_key_checks") in ("0", "off"):
            return
        if _is_settled(step, table, key, action.name):
            return
        name = "(unnamed)" if key.name is None else named(key.name)
        shown = ", ".join(named(one) for one in key.columns)
        subject = f"index {named(action.name)} of {named(table)}"
        yield step.finding("MIG514", subject, key=f"{name} on {shown}", columns=shown)
        return
    yield from _referred_to(step, before, action.name, found)


def _referred_to(
    step: Step, before: Before, name: str, index: tuple[Name, tuple[str, ...]]
) -> Iterator[Finding]:
    """The same for the foreign key of another table that refers to the columns."""
    table, columns = index
    for key in dependents(before, "key", table, columns[0] if columns else None):
        if not key.columns or not begins_with(columns, key.columns):
            continue
        if _has_other(before, table, key.columns, name):
            continue
        if step.timeline.sets_before(step.position, "foreign_key_checks") in ("0", "off"):
            return
        dialect = max(step.dialects & MYSQL)
        end = _end_of_others(step)
        if end and _has_other(step.scene.past.before(end, dialect), table, key.columns, name):
            return
        shown = ", ".join(map(named, key.columns))
        child = "" if key.table is None else f" of {named(key.table)}"
        subject = f"index {named(name)} of {named(table)}"
        yield step.finding("MIG514", subject, key=f"on {key.name}{child}", columns=shown)
        return


def _columns_of(
    before: Before, action: DropIndex | DropConstraint
) -> tuple[Name, tuple[str, ...]] | None:
    """The table and the columns of an index that is known."""
    name = action.name or ""
    if isinstance(action, DropIndex):
        index = before.index(name, action.table)
        table = action.table or (index and index.table)
        if index is not None and table is not None and index.is_certain:
            return table, index.columns
        if table is None:
            return None
    constraint = before.constraint(action.table, name) if action.table is not None else None
    if constraint is None or constraint.kind != "unique" or not constraint.is_certain:
        return None
    return (action.table, constraint.columns) if action.table is not None else None


def _is_served(key: Constraint, columns: Sequence[str]) -> bool:
    """Whether an index on the columns begins with those of the foreign key."""
    if key.kind != "foreign key" or not key.is_certain or not key.columns:
        return False
    return begins_with(columns, key.columns) and all(map(is_known, key.columns))


def begins_with(columns: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the columns are these ones, and maybe others behind them."""
    first = [one.lower() for one in columns[: len(others)]]
    return first == [one.lower() for one in others]


def _has_other(before: Before, table: Name, columns: Sequence[str], name: str) -> bool:
    """Whether another index begins with the columns, or may do so."""
    keys = [one for one in before.constraints(table) if one.kind in ("unique", "primary key")]
    others: list[tuple[str | None, Sequence[str]]] = [
        *((one.name, one.columns) for one in keys),
        *((one.name, one.columns) for one in before.indexes(table)),
    ]
    return any(
        not all(map(is_known, served)) or begins_with(served, columns)
        for other, served in others
        if other is None or other.lower() != name.lower()
    )


def _is_settled(step: Step, table: Name, key: Constraint, name: str) -> bool:
    """Whether the same ALTER TABLE drops the key, too, or adds another index."""
    end = _end_of_others(step)
    if not end:
        return False
    dialect = max(step.dialects & MYSQL)
    then = step.scene.past.before(end, dialect)
    return _has_other(then, table, key.columns, name) or key.name not in {
        one.name for one in then.constraints(table) if one.kind == "foreign key"
    }


def _end_of_others(step: Step) -> int:
    """The position behind what the same statement does besides; 0 where that is nothing."""
    end = end_of_statement(step)
    return 0 if end == step.position + 1 else end

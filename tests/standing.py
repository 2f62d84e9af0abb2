"""What stands in a real database, and what the replay claims to know of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from flake8_migrations.model.operations import Name, SqlType
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.layers import Before


class Column(NamedTuple):
    type: str
    nullable: bool
    has_default: bool


class Table(NamedTuple):
    """A table as a database has it; all names of columns in lower case."""

    columns: Mapping[str, Column]
    primary_key: tuple[str, ...]
    unique: Sequence[tuple[str | None, tuple[str, ...]]]
    indexes: Sequence[tuple[str, tuple[str, ...], bool]]
    foreign_keys: Sequence[tuple[str | None, tuple[str, ...], str]]
    checks: Sequence[tuple[str | None, str]]


Tables = Mapping[str, Table]


_NAMES = {
    "datetime": "timestamp",
    "decimal": "numeric",
    "char": "bpchar",
    "float": "double precision",
    "blob": "bytea",
}


_ON_SQLITE = {"timestamptz": "timestamp", "interval": "timestamp", "uuid": "bpchar(32)"}
"""What SQLAlchemy has there for types that SQLite does not know."""


def type_name(given: object) -> str:
    """A type as SQLAlchemy spells it, under the name that the replay has for it."""
    name, _, rest = str(given).lower().partition("(")
    rest = rest.replace(" ", "")
    return _NAMES.get(name.strip(), name.strip()) + (f"({rest}" if rest else "")


def type_claimed(given: SqlType, dialect: str) -> str:
    found = given.on(dialect)
    if found.name == "enum":
        if dialect == "postgresql" and found.type_name is not None:
            return found.type_name.lower()
        return f"varchar({max((len(str(one)) for one in found.arguments), default=0)})"
    if dialect == "sqlite" and found.name in _ON_SQLITE:
        return _ON_SQLITE[found.name]
    numbers = [str(one) for one in found.arguments if isinstance(one, int)]
    return found.name + (f"({','.join(numbers)})" if numbers else "")


def tables_of(look: sa.Inspector, schema: str | None = None) -> dict[str, Table]:
    """All tables of a database."""
    return {
        name.lower(): _table(look, name, schema) for name in look.get_table_names(schema=schema)
    }


def _table(look: sa.Inspector, name: str, schema: str | None) -> Table:
    return Table(
        {
            one["name"].lower(): Column(
                type_name(one["type"]), one["nullable"], one["default"] is not None
            )
            for one in look.get_columns(name, schema)
        },
        _lower(look.get_pk_constraint(name, schema)["constrained_columns"]),
        [
            (one["name"], _lower(one["column_names"]))
            for one in look.get_unique_constraints(name, schema)
        ],
        [
            (str(one["name"]), _lower(one["column_names"]), bool(one["unique"]))
            for one in look.get_indexes(name, schema)
            if not one.get("duplicates_constraint")
        ],
        [
            (one["name"], _lower(one["constrained_columns"]), one["referred_table"].lower())
            for one in look.get_foreign_keys(name, schema)
        ],
        [(one["name"], one["sqltext"]) for one in look.get_check_constraints(name, schema)],
    )


def _lower(names: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(one).lower() for one in names)


class Tally:
    """How much is known of each kind of thing, and what is wrong."""

    def __init__(self) -> None:
        self.there: Counter[str] = Counter()
        self.known: Counter[str] = Counter()
        self.wrong: list[str] = []

    def count(self, kind: str, is_known: bool) -> None:
        self.there[kind] += 1
        self.known[kind] += is_known

    def fact(self, kind: str, what: str, claimed: Any, truths: Sequence[Any]) -> None:
        """Compares one claim with what each of the orders leaves."""
        if claimed is not None or False not in truths or kind == "nullable":
            self.count(kind, claimed is not None)
        if claimed is not None:
            self.check(kind, what, claimed.value, truths, claimed.since)

    def check(
        self, kind: str, what: str, value: Any, truths: Sequence[Any], since: str | None
    ) -> None:
        if any(value != one for one in truths):
            self.wrong.append(f"{kind} of {what}: claimed {value!r} since {since}, is {truths!r}")

    @property
    def share(self) -> float:
        return sum(self.known.values()) / max(1, sum(self.there.values()))


class Comparison:
    """What is claimed of a database on paper, and what those have that it may stand for."""

    def __init__(self, before: Before, worlds: Sequence[Tables], dialect: str) -> None:
        self._before = before
        self._worlds = worlds
        self._dialect = dialect

    def of_table(self, table: Name, columns: Iterable[str], tally: Tally) -> None:
        """Compares all that is claimed of a table, with these columns among it."""
        name = table.name.lower()
        is_there = [name in world for world in self._worlds]
        tally.fact("table", str(table), self._before.has_table(table), is_there)
        if all(is_there):
            found = [world[name] for world in self._worlds]
            for column in sorted({*columns, *found[0].columns}):
                self._of_column(table, column, found, tally)
            self._of_parts(table, found, tally)

    def _of_column(self, table: Name, column: str, worlds: Sequence[Table], tally: Tally) -> None:
        before, what = self._before, f"{table}.{column}"
        is_there = [column in one.columns for one in worlds]
        tally.fact("column", what, before.has_column(table, column), is_there)
        if not all(is_there):
            return
        found = [one.columns[column] for one in worlds]
        type_ = before.type_of(table, column)
        tally.count("type", type_ is not None)
        if type_ is not None:
            claimed = type_claimed(type_.value, self._dialect)
            tally.check("type", what, claimed, [one.type for one in found], type_.since)
        nullable = before.is_nullable(table, column)
        if not all(column in one.primary_key for one in worlds):  # which SQLite lets be NULL
            tally.fact("nullable", what, nullable, [one.nullable for one in found])
        default = before.default_of(table, column)
        tally.count("default", default is not None)
        if default is not None:
            has_one = [one.has_default for one in found]
            tally.check("default", what, default.value is not None, has_one, default.since)

    def _of_parts(self, table: Name, worlds: Sequence[Table], tally: Tally) -> None:
        claims: dict[str, list[_Claim]] = {}
        for one in self._before.constraints(table):
            if not one.is_certain:
                continue
            columns = _lower(one.columns)
            shape: tuple[Any, ...] = (one.name, columns)
            if one.kind == "primary key":
                shape = (columns,)
            elif one.kind == "check":
                shape = (one.name,)
            elif one.references is not None:
                shape = (one.name, columns, one.references.table.name.lower())
            claims.setdefault(one.kind, []).append((shape, one.since))
        for index in self._before.indexes(table):
            if index.is_certain:
                shape = (index.name, _lower(index.columns), index.unique)
                claims.setdefault("index", []).append((shape, index.since))
        for kind, truth in _TRUTH.items():
            found = [truth(world) for world in worlds]
            _match(f"{kind} of {table}", kind, claims.get(kind, []), found, tally)


_Claim = tuple[tuple[Any, ...], str | None]

_TRUTH: Mapping[str, Callable[[Table], Sequence[tuple[Any, ...]]]] = {
    "primary key": lambda table: [(table.primary_key,)] if table.primary_key else [],
    "unique": lambda table: table.unique,
    "foreign key": lambda table: table.foreign_keys,
    "check": lambda table: [one[:1] for one in table.checks],
    "index": lambda table: table.indexes,
}


def _match(
    what: str,
    kind: str,
    claims: Sequence[_Claim],
    worlds: Sequence[Sequence[tuple[Any, ...]]],
    tally: Tally,
) -> None:
    """Each claim stands for a thing in each world; of two alike SQLAlchemy sees but one."""
    for _ in range(min(map(len, worlds)) - len(claims)):
        tally.count(kind, False)
    for claim in claims:
        tally.count(kind, True)
        alike = [shape for shape, _ in claims if shape[1:] and shape[1:] == claim[0][1:]]
        for world in worlds:
            if not any(_is(shape, one) for shape in alike or [claim[0]] for one in world):
                tally.wrong.append(f"{what}: claimed {claim[0]} since {claim[1]}, is {world}")


def _is(claimed: tuple[Any, ...], real: tuple[Any, ...]) -> bool:
    """Whether a real thing is the one that is claimed; one without a name has any."""
    first, *rest = claimed
    if isinstance(first, str) and is_known(first):
        if (real[0] or "").lower() != first.lower():
            return False
    elif isinstance(first, tuple) and first != real[0]:
        return False
    return all(
        one == other or not _is_all_known(one) for one, other in zip(rest, real[1:], strict=True)
    )


def _is_all_known(value: Any) -> bool:
    """Whether no column of an index is an expression, which inspectors do not name."""
    if isinstance(value, tuple):
        return all(is_known(one) and re.fullmatch(r"\w+", one) for one in value)
    return True

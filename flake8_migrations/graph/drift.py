"""Where models and migrations differ, table by table, and what nobody can tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Literal, TypeAlias

from flake8_migrations.graph.errors import listed
from flake8_migrations.graph.report import count, key_text, label, printable, size
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, sort_key

What: TypeAlias = Literal["table", "foreign key", "column", "unique", "index"]
Kind: TypeAlias = Literal["only_in_models", "only_in_migrations", "type", "nullable"]

_SAID: dict[Kind, str] = {
    "only_in_models": "only in the models",
    "only_in_migrations": "only in the migrations",
}
_ORDER: tuple[What, ...] = ("table", "foreign key", "column", "unique", "index")


class Difference(NamedTuple):
    """Something of a table that is not the same on both sides."""

    table: Name
    what: What
    columns: tuple[str, ...]
    kind: Kind
    models: str | None = None
    """What the models say, where both have it."""
    migrations: str | None = None
    referred_table: Name | None = None
    """Of a foreign key."""


class Drift(NamedTuple):
    """All that was found by comparing."""

    differences: tuple[Difference, ...]
    never_created: tuple[Name, ...] = ()
    """The tables that stood before the history began."""
    unknown: tuple[tuple[Name, tuple[str, ...]], ...] = ()
    """Columns of which the migrations do not tell what they are, by table; () for all of it."""


class Sides(NamedTuple):
    """What is compared, under the same names."""

    models: Schema
    migrations: Schema


def comparable(sides: Sides) -> Sides:
    """Both without the views that only one has: models need not speak of views, nor may they
    know what stands for one."""
    models, migrations = sides
    left = _without_views(models, migrations)
    return Sides(left, _without_views(migrations, models))


def _without_views(schema: Schema, other: Schema) -> Schema:
    shared = {table.name for table in other.tables}
    return schema.restricted(
        {one.name for one in schema.tables if not one.is_view or one.name in shared}
    )


def never_created(sides: Sides) -> frozenset[Name]:
    """The tables of the models that stood before the history began: it alters them, or refers to
    them, and creates them nowhere. Where there are some, those of which it does not speak are of
    these, too, unless they refer to one that it creates and so cannot be older."""
    ours = {table.name for table in sides.models.tables if not table.is_view}
    created = {table.name for table in sides.migrations.tables if table.is_created}
    spoken = {table.name for table in sides.migrations.tables}
    spoken |= {key.referred_table for key in sides.migrations.foreign_keys}
    standing = (ours & spoken) - created
    if not standing:
        return frozenset()
    unspoken = ours - spoken
    referring: dict[Name, list[Name]] = {}
    for key in sides.models.foreign_keys:
        referring.setdefault(key.referred_table, []).append(key.table)
    waiting = [*created]
    while waiting:
        newer = unspoken.intersection(referring.get(waiting.pop(), ()))
        unspoken -= newer
        waiting += newer
    return frozenset(standing | unspoken)


def of_tables(sides: Sides, older: frozenset[Name] = frozenset()) -> Iterator[Difference]:
    """The tables and foreign keys that one side has and the other lacks.

    Of a foreign key it counts which columns refer to which table. Nothing is said of tables and
    keys that are ``older`` than the history.
    """
    created = {table.name for table in sides.migrations.tables if table.is_created}
    for kind, schema, other in (
        ("only_in_models", sides.models, sides.migrations),
        ("only_in_migrations", sides.migrations, sides.models),
    ):
        tables = {table.name for table in other.tables}
        keys = {key.identity for key in other.foreign_keys}
        is_ours = kind == "only_in_models"
        side: Kind = "only_in_models" if is_ours else "only_in_migrations"
        for table in schema.tables:
            if table.name not in tables and not (is_ours and table.name in older):
                yield Difference(table.name, "table", (), side)
        for key in schema.foreign_keys:
            is_older = is_ours and key.table in older and key.referred_table not in created
            if key.identity not in keys and not is_older:
                yield _of_key(key, side)


def _of_key(key: ForeignKey, kind: Kind) -> Difference:
    return Difference(
        key.table, "foreign key", key.columns, kind, referred_table=key.referred_table
    )


def sorted_differences(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """By table, and of each what it is, its foreign keys, its columns and so on."""

    def order(one: Difference) -> tuple[object, ...]:
        referred = sort_key(one.referred_table) if one.referred_table else ("", "")
        place = _ORDER.index(one.what)
        return sort_key(one.table), place, one.columns, referred, one.kind

    return tuple(sorted(dict.fromkeys(found), key=order))


# in words


def lines(drift: Drift, sides: Sides) -> Iterator[str]:
    """The differences of each table, and which columns nobody knows."""
    for table, found in groupby(drift.differences, key=lambda one: one.table):
        own = [*found]
        if own[0].what == "table":
            yield f"{label(table)}  {_said(own[0])}"
            continue
        yield label(table)
        rows = [(one.what, _called(one), _said(one)) for one in own]
        width = max(len(called) for _, called, _ in rows)
        for what, called, said in rows:
            yield f"  {what:<11}  {called:<{width}}  {said}"
    if not drift.differences:
        yield f"no drift: both have {_compared(drift, sides)}"
    if drift.unknown:
        yield ""
        yield "not known, as the migrations do not tell"
        yield from _unknown_lines(drift)


def _unknown_lines(drift: Drift) -> Iterator[str]:
    """The columns of each table; the tables of which nothing is known in one line."""
    partly = [(label(table), columns) for table, columns in drift.unknown if columns]
    width = max((len(table) for table, _ in partly), default=0)
    for table, columns in partly:
        yield f"  {table:<{width}}  {', '.join(map(printable, columns))}"
    wholly = [label(table) for table, columns in drift.unknown if not columns]
    if wholly:
        more = len(wholly) - _NAMED
        shown = [*wholly[:_NAMED], *([count(more, "more table")] if more > 0 else ())]
        yield f"  all columns of {listed(shown, limit=_NAMED + 1)}"


_NAMED = 8
"""Tables that are named in one line."""


def _compared(drift: Drift, sides: Sides) -> str:
    if not drift.never_created:
        return size(sides.models)
    shared = {table.name for table in sides.migrations.tables}
    left = sides.models.restricted(shared.difference(drift.never_created))
    return f"the {size(left)} that the migrations create"


def _called(one: Difference) -> str:
    columns = ", ".join(map(printable, one.columns))
    if one.referred_table is None:
        return columns
    return key_text(ForeignKey(one.table, one.columns, one.referred_table)).removeprefix(
        f"{label(one.table)}."
    )


def _said(one: Difference) -> str:
    both = f"{one.models} in the models, {one.migrations} in the migrations"
    return _SAID.get(one.kind, both)


# for programs


def document(drift: Drift) -> dict[str, Any]:
    """The drift for programs."""

    def of(what: What, kind: Kind) -> list[Difference]:
        return [one for one in drift.differences if (one.what, one.kind) == (what, kind)]

    def side(kind: Kind) -> dict[str, Any]:
        return {
            "tables": [label(one.table) for one in of("table", kind)],
            "foreign_keys": [
                {
                    "table": label(one.table),
                    "columns": list(one.columns),
                    "referred_table": label(one.referred_table or Name("")),
                }
                for one in of("foreign key", kind)
            ],
            "unique": [_of_columns(one) for one in of("unique", kind)],
            "indexes": [_of_columns(one) for one in of("index", kind)],
        }

    return {
        "version": 1,
        "only_in_models": side("only_in_models"),
        "only_in_migrations": side("only_in_migrations"),
        "columns": [
            {
                "table": label(one.table),
                "column": printable(one.columns[0]),
                "kind": one.kind,
                "models": one.models,
                "migrations": one.migrations,
            }
            for one in drift.differences
            if one.what == "column"
        ],
        "never_created": [label(name) for name in drift.never_created],
        "unknown": [
            {"table": label(table), "columns": [*map(printable, columns)] or None}
            for table, columns in drift.unknown
        ],
    }


def _of_columns(one: Difference) -> dict[str, Any]:
    return {"table": label(one.table), "columns": [*map(printable, one.columns)]}

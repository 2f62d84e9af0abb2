"""A short way to write a schema, and the three with cycles."""

from __future__ import annotations

from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Table


def key(text: str) -> ForeignKey:
    """``orders.customer_id -> customers``.

    A ``?`` behind the column makes the key nullable, a ``!`` makes it ``use_alter``; several
    columns are divided by ``+``.
    """
    left, _, referred = text.partition(" -> ")
    table, _, column = left.rpartition(".")
    return ForeignKey(
        name(table),
        tuple(column.rstrip("?!").split("+")),
        name(referred),
        ("id",),
        nullable="?" in column,
        use_alter="!" in column,
    )


def name(text: str) -> Name:
    schema, _, table = text.rpartition(".")
    return Name(table, schema or None)


def schema(tables: str, *keys: str, declared: tuple[tuple[str, str], ...] = ()) -> Schema:
    """A schema of these tables and keys, and of declared pairs (table, what it must follow)."""
    return Schema(
        tuple(Table(name(table)) for table in tables.split()),
        tuple(map(key, keys)),
        dependencies=tuple((name(table), name(needed)) for table, needed in declared),
    )


TWO_TABLES = schema("users teams", "users.team_id? -> teams", "teams.owner_id -> users")
THREE_TABLES_AND_A_NEIGHBOUR = schema(
    "a b c innocent root",
    "a.b_id -> b",
    "b.c_id -> c",
    "c.a_id -> a",
    "innocent.a_id -> a",
    "b.root_id -> root",
)
TWO_CYCLES = schema(
    "a b x y bridge",
    "a.b_id -> b",
    "b.a_id? -> a",
    "x.y_id -> y",
    "y.x_id -> x",
    "x.bridge_id -> bridge",
    "bridge.a_id -> a",
)

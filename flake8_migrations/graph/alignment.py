"""One identity of names for models and migrations: their tables under the names of the models.

Names are compared as the database compares them: in lower case, and without the schema in which
a table without one lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Table, key_order, sort_key
from flake8_migrations.replay.identity import Identity, identity_of


class Aligned(NamedTuple):
    """What migrations leave behind, under the names that the models have for it."""

    schema: Schema
    written: Mapping[Name, Name]
    """What the migrations call the tables that are called otherwise now."""
    default_schema: str | None = None
    """The one that is taken for the default, since one side has it and the other has none."""


def aligned(models: Schema, migrations: Schema, dialect: str, own_schema: str = "") -> Aligned:
    """The schema of the migrations in the words of the models.

    ``own_schema`` is one that a name without any lies in: the database of a URL of MySQL.
    """
    own = own_schema.lower()
    ours = _by_identity(models.tables, dialect, own)
    theirs = _by_identity(migrations.tables, dialect, own)
    left_out = None
    if not own:
        left_out = _left_out(ours, theirs)
        if left_out:
            ours = _by_identity(models.tables, dialect, left_out)
    named = {name for table in migrations.tables for name in _names_in(table)}
    named.update(key.referred_table for key in migrations.foreign_keys)
    new = {
        name: ours[identity].name
        for name in named
        if (identity := _identity(name, dialect, left_out or own)) in ours
    }
    columns = {table.name: {one.name.lower(): one.name for one in table.columns}
               for table in models.tables}  # fmt: skip
    schema = Schema(
        tuple(sorted((_renamed(one, new) for one in migrations.tables), key=_by_name)),
        tuple(sorted((_key(one, new, columns) for one in migrations.foreign_keys), key=key_order)),
        migrations.unresolved,
        tuple((new.get(one, one), new.get(needed, needed))
              for one, needed in migrations.dependencies),
    )  # fmt: skip
    written = {now: name for name, now in new.items() if now != name}
    return Aligned(schema, written, left_out or None)


def _by_name(table: Table) -> tuple[str, str]:
    return sort_key(table.name)


def _identity(name: Name, dialect: str, own: str) -> Identity:
    schema, table = identity_of(name, dialect)
    return "" if schema == own else schema, table


def _by_identity(tables: Iterable[Table], dialect: str, own: str) -> dict[Identity, Table]:
    found: dict[Identity, Table] = {}
    for table in tables:
        found.setdefault(_identity(table.name, dialect, own), table)
    return found


def _left_out(ours: Mapping[Identity, Table], theirs: Mapping[Identity, Table]) -> str:
    """The one schema that one side names throughout and the other never: a search path, or the
    database itself, says there what the other side writes down."""
    for named, bare in ((ours, theirs), (theirs, ours)):
        schemas = {schema for schema, name in named if ("", name) in bare}
        if len(schemas) == 1 and not any(schema == "" for schema, _ in named):
            (schema,) = schemas
            if schema not in {one for one, _ in bare}:
                return schema
    return ""


def _names_in(table: Table) -> Iterable[Name]:
    return (table.name, *(source.table for source in table.made_from))


def _renamed(table: Table, new: Mapping[Name, Name]) -> Table:
    sources = tuple(one._replace(table=new.get(one.table, one.table)) for one in table.made_from)
    return table._replace(name=new.get(table.name, table.name), made_from=sources)


def _key(
    key: ForeignKey, new: Mapping[Name, Name], columns: Mapping[Name, Mapping[str, str]]
) -> ForeignKey:
    table = new.get(key.table, key.table)
    spelled = columns.get(table, {})
    return key._replace(
        table=table,
        columns=tuple(spelled.get(one.lower(), one) for one in key.columns),
        referred_table=new.get(key.referred_table, key.referred_table),
    )

"""What autogenerate is told to leave alone: ``include_object`` and ``include_name`` of env.py.

They are asked as Alembic asks them, the migrations taking the place of the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from flake8_migrations.graph import errors
from flake8_migrations.graph.sources.metadata import Filters, Labelled, name_of
from flake8_migrations.graph.sources.running import place_of, users_code
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Table

if TYPE_CHECKING:
    import sqlalchemy

    from flake8_migrations.graph.drift import Difference


def without_excluded(
    found: Iterable[Labelled], models: Schema, migrations: Schema
) -> tuple[Schema, Schema]:
    """Both schemas without the tables and foreign keys that are left alone on either side.

    Raises:
        LoadError: One of the functions raised something.
    """
    found = [*found]
    if not any(any(one.filters) for one in found):
        return models, migrations
    asking = _Asking(found, models, migrations)
    names = dict.fromkeys(table.name for one in (models, migrations) for table in one.tables)
    with users_code():
        kept = {name for name in names if asking.keeps_table(name)}
        left_alone: set[object] = {
            key.identity
            for schema in (models, migrations)
            for key in schema.foreign_keys
            if key.table in kept and not asking.keeps_key(key)
        }
    return _left(models, kept, left_alone), _left(migrations, kept, left_alone)


def parts_kept(
    found: Iterable[Labelled], models: Schema, migrations: Schema, parts: Iterable[Difference]
) -> list[Difference]:
    """Those differences whose columns are not left alone; their tables are not.

    Raises:
        LoadError: One of the functions raised something.
    """
    found, parts = [*found], [*parts]
    if not parts or not any(any(one.filters) for one in found):
        return parts
    asking = _Asking(found, models, migrations)
    with users_code():
        places = dict.fromkeys((one.table, name) for one in parts for name in one.columns)
        kept = {place: asking.keeps_column(*place) for place in places}
    return [one for one in parts if all(kept[one.table, name] for name in one.columns)]


def _left(schema: Schema, kept: set[Name], left_alone: set[object]) -> Schema:
    schema = schema.restricted(kept)
    keys = tuple(key for key in schema.foreign_keys if key.identity not in left_alone)
    return schema._replace(foreign_keys=keys)


class _Asking:
    """The functions with what they are asked about: SQLAlchemy's own objects."""

    def __init__(self, found: list[Labelled], models: Schema, migrations: Schema) -> None:
        from sqlalchemy import MetaData

        self._all = list(dict.fromkeys(one.filters for one in found))
        self._filters: dict[Name, Filters] = {}
        self._ours: dict[Name, sqlalchemy.Table] = {}
        for one in found:
            for table in one.metadata.tables.values():
                self._ours[name_of(table)] = table
                self._filters[name_of(table)] = one.filters
        metadata = MetaData()
        keys: dict[Name, list[ForeignKey]] = {}
        for key in migrations.foreign_keys:
            keys.setdefault(key.table, []).append(key)
        self._reflected = {
            table.name: _reflected(table, keys.get(table.name, ()), metadata)
            for table in migrations.tables
        }

    def keeps_table(self, name: Name) -> bool:
        """Whether autogenerate would look at the table."""
        own, reflected = self._ours.get(name), self._reflected.get(name)
        parents = {"schema_name": name.schema, "schema_qualified_table_name": str(name)}

        def keeps(filters: Filters) -> bool:
            if reflected is not None and not _asked(
                filters, "include_name", name, name.name, "table", parents
            ):
                return False
            one, other = (reflected, None) if own is None else (own, reflected)
            question = (one, name.name, "table", own is None, other)
            return _asked(filters, "include_object", name, *question)

        return any(map(keeps, self._asked_about(name)))

    def keeps_key(self, key: ForeignKey) -> bool:
        """Whether autogenerate would look at the foreign key; its table it does look at."""
        own = _constraint(self._ours.get(key.table), key)
        reflected = _constraint(self._reflected.get(key.table), key)
        parents = {
            "schema_name": key.table.schema,
            "table_name": key.table.name,
            "schema_qualified_table_name": str(key.table),
        }
        kind = "foreign_key_constraint"

        def keeps(filters: Filters) -> bool:
            if (
                reflected is not None
                and reflected.name
                and not _asked(filters, "include_name", key.table, reflected.name, kind, parents)
            ):
                return False
            one, other = (reflected, None) if own is None else (own, reflected)
            question = (one, getattr(one, "name", None), kind, own is None, other)
            return _asked(filters, "include_object", key.table, *question)

        return any(map(keeps, self._asked_about(key.table)))

    def keeps_column(self, table: Name, column: str) -> bool:
        """Whether autogenerate would look at the column; its table it does look at."""
        own = _column(self._ours.get(table), column)
        reflected = _column(self._reflected.get(table), column)
        if own is None and reflected is None:
            return True
        parents = {
            "schema_name": table.schema,
            "table_name": table.name,
            "schema_qualified_table_name": str(table),
        }

        def keeps(filters: Filters) -> bool:
            if reflected is not None and not _asked(
                filters, "include_name", table, reflected.name, "column", parents
            ):
                return False
            one, other = (reflected, None) if own is None else (own, reflected)
            question = (one, getattr(one, "name", None), "column", own is None, other)
            return _asked(filters, "include_object", table, *question)

        return any(map(keeps, self._asked_about(table)))

    def _asked_about(self, name: Name) -> list[Filters]:
        """Those of the metadata that a table is in; all of them for one that is in none."""
        return [self._filters[name]] if name in self._filters else self._all


def _asked(filters: Filters, function: str, table: Name, *question: Any) -> bool:
    asked: Callable[..., object] | None = getattr(filters, function)
    if asked is None:
        return True
    try:
        return bool(asked(*question))
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise errors.filter_raised(function, str(table), error, place_of(error)) from error


def _reflected(
    table: Table, keys: Iterable[ForeignKey], metadata: sqlalchemy.MetaData
) -> sqlalchemy.Table:
    """The table as a database would show it, without types."""
    import sqlalchemy

    keys = [key for key in keys if key.columns]
    names = dict.fromkeys(column.name for column in table.columns)
    names.update((column, None) for key in keys for column in key.columns)
    nullable = {column.name: column.nullable is not False for column in table.columns}
    primary = {column.name for column in table.columns if column.primary_key}
    return sqlalchemy.Table(
        table.name.name,
        metadata,
        *(
            sqlalchemy.Column(name, primary_key=name in primary, nullable=nullable.get(name, True))
            for name in names
        ),
        *(
            sqlalchemy.ForeignKeyConstraint(
                key.columns, _targets(key), name=key.name, ondelete=key.ondelete
            )
            for key in keys
        ),
        schema=table.name.schema,
    )


def _targets(key: ForeignKey) -> list[str]:
    same_number = len(key.referred_columns) == len(key.columns)
    columns = key.referred_columns if same_number else key.columns
    return [f"{key.referred_table}.{column}" for column in columns]


def _column(table: sqlalchemy.Table | None, name: str) -> sqlalchemy.Column[Any] | None:
    columns = () if table is None else table.columns
    return next((one for one in columns if str(one.name).lower() == name.lower()), None)


def _constraint(
    table: sqlalchemy.Table | None, key: ForeignKey
) -> sqlalchemy.ForeignKeyConstraint | None:
    """The constraint of a table on the columns of a key."""
    for constraint in () if table is None else table.foreign_key_constraints:
        if tuple(str(element.parent.name) for element in constraint.elements) == key.columns:
            return constraint
    return None

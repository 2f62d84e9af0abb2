"""Which names SQLAlchemy offers to a migration, and what of ``sqlalchemy_api`` they lead to.

Most migrations make schema items alone, which are instances and no more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from flake8_migrations.model.operations import UNKNOWN_NAME
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    UNKNOWN,
    Call,
    ColumnReference,
    Connection,
    Dialect,
    DialectName,
    Instance,
    Listing,
    Metadata,
    Method,
    Query,
    Rows,
    Sql,
    Statement,
    Symbol,
    Table,
    TableColumns,
    Value,
)

_when_called = partial(known.when_called, "sqlalchemy_api")
_of_connections = partial(known.when_called, "connections")

CONNECTING = frozenset(
    "connect begin begin_nested connection cursor execution_options get_bind bind raw_connection"
    " __enter__ session scoped_session no_autoflush get_transaction".split()
)
"""Methods of connections, engines and sessions that give something that executes SQL again."""

_EXECUTING = frozenset(
    "execute exec_driver_sql executescript executemany scalar scalars stream".split()
)
"""Methods of connections, cursors and sessions whose first argument is SQL that runs."""


def _construct(run: Machine, symbol: Symbol, call: Call) -> Value:
    """What calling a class or function of SQLAlchemy gives."""
    value = Instance(symbol.path, call.arguments, call.keywords, symbol.last)
    make = _MADE.get(symbol.last)
    return value if make is None else make(value)


_MADE: dict[str, Callable[[Instance], Value]] = {
    "text": _when_called("made_text"),
    "DDL": _when_called("made_ddl"),
    "table": _when_called("made_table"),
    "Table": _when_called("made_table"),
    "delete": _when_called("made_statement"),
    "Delete": _when_called("made_statement"),
    "update": _when_called("made_statement"),
    "Update": _when_called("made_statement"),
    "insert": _when_called("made_statement"),
    "Insert": _when_called("made_statement"),
    "Session": _of_connections("new_session"),
    "AsyncSession": _of_connections("new_session"),
    "create_engine": _of_connections("created_engine"),
    "create_async_engine": _of_connections("created_engine"),
    "engine_from_config": _of_connections("engine_from_config"),
    "async_engine_from_config": _of_connections("engine_from_config"),
    "AsyncEngine": _of_connections("wrapped"),
    "AsyncConnection": _of_connections("wrapped"),
    "listen": _of_connections("listen"),
    "MetaData": lambda value: Metadata(),
    "compiles": _when_called("compiles"),
}
"""What is more than an instance, by the last part of its name."""


known.MODULES.update(sqlalchemy=_construct, sqlmodel=_construct)
known.METHODS.update(
    {
        Listing: _when_called("call_listing"),
        Metadata: _when_called("call_metadata"),
        Query: _when_called("call_query"),
        Rows: _when_called("call_rows"),
        Sql: _when_called("call_text"),
        Statement: _when_called("call_statement"),
        ColumnReference: _when_called("call_column"),
        Table: _when_called("call_table"),
    }
)
known.ASKED[Instance] = _when_called("call_instance")
known.TELLING.update(
    **dict.fromkeys(_EXECUTING, _when_called("executed")),
    quote=_when_called("quoted"),
    quote_identifier=_when_called("quoted"),
    select=_when_called("selected"),
    query=_when_called("queried"),
    drop_all=_when_called("drop_all"),
    create_all=_when_called("create_all"),
    bulk_update_mappings=_when_called("written_in_bulk"),
    bulk_save_objects=_when_called("written_in_bulk"),
)
known.TELLING.update(
    dict.fromkeys(
        "has_table has_index get_table_names get_columns get_foreign_keys get_indexes".split(),
        known.when_called("inspection", "inspected"),
    ),
    get_sorted_table_and_fkc_names=known.when_called("inspection", "listed"),
)
known.TRUSTED.update(("get_table_names", "get_sorted_table_and_fkc_names"))
known.HINTING.update(
    delete=_when_called("begun"), update=_when_called("begun"), insert=_when_called("begun")
)
known.TRUSTED.update(_EXECUTING, "query create_all drop_all select delete update insert".split())
known.MEMBERS.update(
    {
        Metadata: _when_called("of_metadata"),
        Method: lambda owner, name: Dialect() if name == "dialect" else METHOD,
        Sql: lambda owner, name: owner.text if name == "text" else METHOD,
        Table: _when_called("of_table"),
        TableColumns: lambda owner, name: ColumnReference(owner.table, name),
    }
)
known.ATTRIBUTES.update(
    c=_when_called("columns_of"),
    columns=_when_called("columns_of"),
    dialect=lambda owner: Dialect(),
    metadata=lambda owner: Metadata(),
    sorted_tables=lambda owner: Listing("sorted_tables", Table(UNKNOWN_NAME)),
    table=_when_called("table_made"),
)
known.OF_IMPORTED.update(
    __dict__=lambda owner: UNKNOWN,
    __table__=_when_called("table_named"),
    dialect=_when_called("dialect_of"),
    metadata=lambda owner: Metadata(),
    query=_when_called("query_of_model"),
)
known.LAST_NAMES["refresh_materialized_view"] = known.when_called("third_party", "refreshed")
known.OF_INSTANCE["EnumMigration"] = known.when_called("third_party", "migrated_enum")
known.MAKERS.update(
    sessionmaker=_of_connections("call_maker"), scoped_session=_of_connections("call_maker")
)
known.ASKED[Connection] = _of_connections("asked")
known.HINTING.update(dict.fromkeys(CONNECTING, _of_connections("connecting")))
known.TRUSTED.update(CONNECTING)
known.MEMBERS.update(
    {
        Connection: _of_connections("member"),
        Dialect: _of_connections("of_dialect"),
        DialectName: _of_connections("of_name"),
    }
)
known.ATTRIBUTES.update(
    bind=_of_connections("of_instance"), connection=_of_connections("of_instance")
)

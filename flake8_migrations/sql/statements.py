"""One statement of plain SQL, recognised by its first words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import (
    EVERY_PARAMETER,
    Action,
    Maintenance,
    MaintenanceStatement,
    Name,
    SetParameter,
    TransactionControl,
    TransactionStatement,
)
from flake8_migrations.sql.cursor import Cursor
from flake8_migrations.sql.lexer import string_value
from flake8_migrations.sql.raw import head_of, raw

if TYPE_CHECKING:
    from flake8_migrations.sql import data, objects
else:
    data = imported_when_used("flake8_migrations.sql.data")
    objects = imported_when_used("flake8_migrations.sql.objects")


def statement(cursor: Cursor) -> list[Action]:
    """What a statement does; a RawSql alone where none of the operations describes it."""
    start = cursor.index
    recogniser = _BY_HEAD.get(cursor.key)
    actions: list[Action] = []
    if recogniser is not None:
        cursor.next()
        actions = recogniser(cursor)
    if actions:
        return actions
    whole = raw(head_of(cursor.part(start, cursor.stop)))
    if whole.kind == "select":
        query = cursor.part(start, cursor.stop)
        keys = {token.key for token in query.tokens[start : query.stop]}
        reads_all = keys.isdisjoint(("WHERE", "LIMIT", "FETCH", "TOP"))
        reads = data.tables_read(query)
        whole = whole._replace(reads=reads, reads_all=reads_all and bool(reads))
    elif whole.kind == "privilege" or whole.head.startswith(_OF_PRIVILEGES):
        from flake8_migrations.sql.privileges import read_privileges  # hardly any SQL holds them

        whole = whole._replace(privileges=read_privileges(cursor.part(start, cursor.stop)))
    return [whole]


def _explain(cursor: Cursor) -> list[Action]:
    executes = False
    inside = cursor.parenthesis()
    for option in inside.split() if inside else ():
        if option.take_any(("ANALYZE", "ANALYSE")):
            executes = option.peek().text.upper() not in ("FALSE", "OFF", "0")
    if inside is None:
        executes = bool(cursor.take_any(("ANALYZE", "ANALYSE")))
        cursor.take("VERBOSE")
        if cursor.take("FORMAT", "="):
            cursor.next()
    return statement(cursor) if executes and not cursor.at("EXPLAIN") else []


def _set(cursor: Cursor) -> list[Action]:
    parameters: list[SetParameter] = []
    scope = ""
    for item in cursor.split():
        whole = item.rest()
        scope = item.take_any(_SCOPES) or scope  # MySQL: also that of the ones after it
        parameter = _parameter(item, scope)
        if parameter is not None:
            parameters.append(parameter)
        elif parameters:  # SET search_path TO a, b
            value = f"{parameters[-1].value}, {whole.sql()}"
            parameters[-1] = parameters[-1]._replace(value=value)
    return list(parameters)


def _reset(cursor: Cursor) -> list[Action]:
    """RESET, and DISCARD ALL, which does so among other things."""
    name = cursor.sql().lower()
    return [SetParameter(EVERY_PARAMETER if name == "all" else name, "DEFAULT")] if name else []


def _discard(cursor: Cursor) -> list[Action]:
    return _reset(cursor) if cursor.at("ALL") else []


_SCOPES = ("LOCAL", "SESSION", "GLOBAL", "PERSIST", "PERSIST_ONLY")
_OF_PRIVILEGES = ("ALTER DEFAULT PRIVILEGES", "ALTER GROUP ")
_OTHERS = ("GLOBAL", "PERSIST", "PERSIST_ONLY")
"""What holds for later sessions of MySQL, and not for the one that says it."""


def _parameter(item: Cursor, scope: str) -> SetParameter | None:
    is_local = scope == "LOCAL"
    if item.take("TIME", "ZONE"):
        return SetParameter("timezone", _value(item), is_local)
    if item.at("SCHEMA") and item.peek(1).kind == "string":  # PostgreSQL's other name for it
        item.next()
        return SetParameter("search_path", _value(item), is_local)
    if item.peek().text.startswith("@@"):
        scope = item.next().text.lstrip("@")
        parts = item.parts() if item.take(".") else [scope]
    elif item.peek().kind == "param":
        return None
    else:
        parts = item.parts()
    if not parts:
        return None
    name = ".".join(["global", *parts] if scope.upper() in _OTHERS else parts).lower()
    if item.take("=") or item.take("TO") or item.take(":="):
        return SetParameter(name, _value(item), is_local)
    if item.key in ("ON", "OFF") and item.index == item.stop - 1:
        return SetParameter(name, item.key, is_local)
    return None


def _value(cursor: Cursor) -> str:
    """The value of a parameter, a lone literal without its quotes."""
    token = cursor.peek()
    if cursor.index == cursor.stop - 1 and token.kind == "string":
        return string_value(token)
    return cursor.sql()


_ASKING_PRAGMAS = frozenset(
    """table_info table_xinfo table_list index_info index_xinfo index_list foreign_key_list
    foreign_key_check integrity_check quick_check database_list optimize""".split()
)


def _pragma(cursor: Cursor) -> list[Action]:
    name = cursor.name()
    if name is None:
        return []
    if cursor.take("="):
        return [SetParameter(name.name.lower(), _value(cursor))]
    inside = cursor.parenthesis()
    if inside and name.name.lower() not in _ASKING_PRAGMAS:
        return [SetParameter(name.name.lower(), _value(inside))]
    return []


def _begin(cursor: Cursor) -> list[Action]:
    return [TransactionControl("BEGIN")]


def _start(cursor: Cursor) -> list[Action]:
    return [TransactionControl("START TRANSACTION")] if cursor.at("TRANSACTION") else []


def _prepare(cursor: Cursor) -> list[Action]:
    return [TransactionControl("PREPARE TRANSACTION")] if cursor.at("TRANSACTION") else []


def _transaction(word: TransactionStatement) -> Callable[[Cursor], list[Action]]:
    return lambda cursor: [TransactionControl(word)]


def _rollback(cursor: Cursor) -> list[Action]:
    cursor.take_any(("WORK", "TRAN", "TRANSACTION"))
    to_savepoint = cursor.take("TO")
    return [TransactionControl("ROLLBACK TO SAVEPOINT" if to_savepoint else "ROLLBACK")]


def _save(cursor: Cursor) -> list[Action]:
    if cursor.at("TRAN") or cursor.at("TRANSACTION"):
        return [TransactionControl("SAVEPOINT")]
    return []


def _lock(cursor: Cursor) -> list[Action]:
    cursor.take_any(("TABLE", "TABLES"))
    mode: str | None = None
    names: list[tuple[Name, str | None]] = []
    for item in cursor.split():
        item.take("ONLY")
        name = item.name()
        if name is None:
            continue
        item.take("*")
        if item.skip_to(("IN", "READ", "WRITE", "LOW_PRIORITY")):
            if item.take("IN"):
                words = item.until(("MODE", "NOWAIT"))
                mode = words.sql().upper() or None
                names.append((name, None))
            else:
                names.append((name, item.sql().upper()))
        else:
            names.append((name, None))
    return [Maintenance("LOCK TABLE", name, mode=own or mode) for name, own in names]


def _reindex(cursor: Cursor) -> list[Action]:
    concurrently = _has_option(cursor, "CONCURRENTLY")
    kind = cursor.take_any(("INDEX", "TABLE", "SCHEMA", "DATABASE", "SYSTEM"))
    concurrently = cursor.take("CONCURRENTLY") or concurrently
    statement: MaintenanceStatement = "REINDEX SYSTEM" if kind == "SYSTEM" else "REINDEX"
    return [Maintenance(statement, cursor.name(), concurrently)]


def _has_option(cursor: Cursor, word: str) -> bool:
    """Go behind a parenthesis of options; whether this one is among them and not off."""
    inside = cursor.parenthesis()
    found = False
    for option in inside.split() if inside else ():
        if option.take(word):
            found = option.peek().text.upper() not in ("FALSE", "OFF", "0")
    return found


def _cluster(cursor: Cursor) -> list[Action]:
    cursor.parenthesis()
    cursor.take("VERBOSE")
    name = cursor.name()
    if cursor.take("ON"):
        name = cursor.name()
    return [Maintenance("CLUSTER", name)]


def _repack(cursor: Cursor) -> list[Action]:
    concurrently = _has_option(cursor, "CONCURRENTLY")
    name = None if cursor.at("USING", "INDEX") else cursor.name()
    return [Maintenance("REPACK", name, concurrently)]


def _vacuum(cursor: Cursor) -> list[Action]:
    full = _has_option(cursor, "FULL") or cursor.take("FULL")
    cursor.take_all(("FREEZE", "VERBOSE", "ANALYZE", "ANALYSE"))
    if not full:
        return []
    found: list[Action] = []
    for item in cursor.split():
        found.append(Maintenance("VACUUM FULL", item.name()))
    return found or [Maintenance("VACUUM FULL")]


def _refresh(cursor: Cursor) -> list[Action]:
    if not cursor.take("MATERIALIZED", "VIEW"):
        return []
    concurrently = cursor.take("CONCURRENTLY")
    return [Maintenance("REFRESH MATERIALIZED VIEW", cursor.name(), concurrently)]


def _optimize(cursor: Cursor) -> list[Action]:
    cursor.take_any(("NO_WRITE_TO_BINLOG", "LOCAL"))
    if not cursor.take("TABLE"):
        return []
    return [Maintenance("OPTIMIZE TABLE", item.name()) for item in cursor.split()]


def _replace(cursor: Cursor) -> list[Action]:
    return [] if cursor.key == "(" else data.insert(cursor)


_BY_HEAD: dict[str, Callable[[Cursor], list[Action]]] = {
    "ABORT": _transaction("ROLLBACK"),
    "ALTER": lambda cursor: objects.alter(cursor),
    "BEGIN": _begin,
    "CLUSTER": _cluster,
    "COMMIT": _transaction("COMMIT"),
    "CREATE": lambda cursor: objects.create(cursor),
    "DELETE": lambda cursor: data.delete(cursor),
    "DISCARD": _discard,
    "DROP": lambda cursor: objects.drop(cursor),
    "END": _transaction("COMMIT"),
    "EXPLAIN": _explain,
    "INSERT": lambda cursor: data.insert(cursor),
    "LOCK": _lock,
    "OPTIMIZE": _optimize,
    "PERFORM": lambda cursor: data.select(cursor),
    "PRAGMA": _pragma,
    "PREPARE": _prepare,
    "REFRESH": _refresh,
    "REINDEX": _reindex,
    "RELEASE": _transaction("RELEASE SAVEPOINT"),
    "RENAME": lambda cursor: objects.rename(cursor),
    "REPACK": _repack,
    "REPLACE": _replace,
    "RESET": _reset,
    "ROLLBACK": _rollback,
    "SAVE": _save,
    "SAVEPOINT": _transaction("SAVEPOINT"),
    "SELECT": lambda cursor: data.select(cursor),
    "SET": _set,
    "START": _start,
    "TRUNCATE": lambda cursor: data.truncate(cursor),
    "UPDATE": lambda cursor: data.update(cursor),
    "VACUUM": _vacuum,
    "WITH": lambda cursor: data.with_queries(cursor),
}

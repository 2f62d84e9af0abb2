"""Connections and sessions: which of them is Alembic's own, and what ends its transaction."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from flake8_migrations.model.operations import TransactionControl, TransactionStatement
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.library.sqlalchemy_names import CONNECTING
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.values import (
    UNKNOWN,
    Call,
    Connection,
    Dialect,
    DialectClass,
    DialectName,
    DriverName,
    Function,
    Instance,
    Table,
    Value,
)

_ENDING: Mapping[tuple[str, str], TransactionStatement] = {
    ("own", "begin"): "connection.begin()",
    ("own", "commit"): "connection.commit()",
    ("own", "rollback"): "connection.rollback()",
    # the commit of a session leaves the connection's transaction open
    ("session", "rollback"): "session.rollback()",
    ("driver", "commit"): "driver_connection.commit()",
    ("driver", "rollback"): "driver_connection.rollback()",
    ("driver", "set_isolation_level"): "driver_connection.set_isolation_level()",
}
"""The methods that end the transaction of Alembic's connection, or try to open a second one."""

_DRIVER = frozenset({"connection", "dbapi_connection", "driver_connection"})
_SYNC = frozenset({"sync_engine", "sync_connection"})
_OTHER = Connection("other")

LISTENERS = "(listeners)"
"""Stands among the keywords of a table for what is run when it is created or dropped."""


def session_on(arguments: list[Value], keywords: dict[str, Value]) -> Connection:
    """``Session(bind)``: what happens on Alembic's connection, or on an engine's own."""
    bind = keywords.get("bind", arguments[0] if arguments else UNKNOWN)
    if not isinstance(bind, Connection) or bind.kind == "unknown":
        return Connection()
    return bind._replace(kind="other" if bind.kind == "other" else "session")


def new_session(value: Instance) -> Connection:
    return session_on(value.arguments, value.keywords)


def created_engine(value: Instance) -> Connection:
    """``sa.create_engine(url)``: it connects anew."""
    from flake8_migrations.reader.library.engines import Engine, is_autocommit  # few create one

    return Connection("other", is_autocommit(value.keywords), Engine(value))


def engine_from_config(value: Instance) -> Connection:
    """``engine_from_config(section, prefix)``: the same, with what the section says."""
    from flake8_migrations.reader.library.engines import configured

    return created_engine(Instance(value.path, value.arguments, configured(value)))


def wrapped(value: Instance) -> Value:
    """``AsyncEngine(engine)`` is that engine."""
    inner = value.arguments[0] if value.arguments else value.keywords.get("sync_engine", UNKNOWN)
    return inner if isinstance(inner, Connection) else value


def listen(value: Instance) -> Value:
    """``event.listen(engine, "connect", function)``, also with what it decorates at the end."""
    from flake8_migrations.reader.library.engines import Engine

    target, event, function, *_ = [*value.arguments, UNKNOWN, UNKNOWN, UNKNOWN]
    if isinstance(target, Connection) and isinstance(target.link, Engine):
        if isinstance(function, Function) and isinstance(event, str):
            name = getattr(function.node, "name", "")
            target.link.listeners[event, name] = function
    elif isinstance(target, Table) and target.definition is not None:
        known = target.definition.keywords
        known[LISTENERS] = (*known.get(LISTENERS, ()), (event, function))
    return value


def member(owner: Connection, name: str) -> Value:
    if name == "dialect":
        return Dialect()
    found = _connected(owner, name)
    if found is not None:
        return found
    if name == "url":
        return DialectName(is_url=True)
    return DialectName() if name == "name" else METHOD


def of_dialect(owner: Dialect, name: str) -> Value:
    return _OF_DIALECT.get(name, METHOD)


_OF_DIALECT: dict[str, Value] = {
    "name": DialectName(),
    "dialect_description": DialectName(),
    "driver": DriverName(),
    "__class__": DialectClass(),
}


def of_name(owner: DialectName, name: str) -> Value:
    return owner if name == "drivername" and owner.is_url else METHOD


def _connected(owner: Connection, name: str) -> Connection | None:
    """An attribute of a connection that is a connection too."""
    if name == "engine":
        return owner if owner.kind == "unknown" else owner._replace(kind="other")
    if owner.kind == "session":
        return owner._replace(kind="own") if name == "bind" else None
    if owner.link is not None and (name in _DRIVER or name in _SYNC):
        return owner
    if name in _DRIVER and owner.kind in ("own", "driver"):
        return Connection("driver", owner.autocommit)
    return owner if name in ("connection", "bind") else None


def _sets_autocommit(call: Call) -> bool:
    from flake8_migrations.reader.library.engines import is_autocommit

    return is_autocommit(call.keywords)


def call_method(run: Machine, connection: Connection, name: str, call: Call) -> Value:
    """A method of a connection that executes nothing."""
    node = call.node
    ending = _ENDING.get((connection.kind, name))
    if ending is not None:
        run.record(TransactionControl(ending), node, "core")
        return _OTHER
    if name not in CONNECTING:
        return UNKNOWN
    if name == "execution_options" and _sets_autocommit(call):
        if connection.kind == "own":
            run.record(
                TransactionControl("execution_options(isolation_level='AUTOCOMMIT')"), node, "core"
            )
            run.in_autocommit_block = True
        return connection._replace(autocommit=True)
    if name == "begin_nested":
        run.savepoints += 1
    if name == "begin_nested" and connection.kind == "own":
        return _OTHER  # a savepoint
    if name in ("get_bind", "connection") and connection.kind == "session":
        return connection._replace(kind="own")
    return Connection() if name == "raw_connection" else connection


def begin_transaction(run: Machine, node: ast.expr) -> Value:
    """``op.get_context().begin_transaction()``, which ends what ``env.py`` has begun."""
    run.record(TransactionControl("context.begin_transaction()"), node, "op")
    return UNKNOWN


def call_maker(run: Machine, maker: Instance, call: Call) -> Value:
    """``sessionmaker(…)()``, ``scoped_session(sessionmaker(…))()``."""
    inner = maker.arguments[0] if maker.arguments else None
    if isinstance(inner, Instance):
        maker = inner
    return session_on(maker.arguments, {**maker.keywords, **call.keywords})


def asked(run: Machine, connection: Connection, name: str, call: Call) -> Value:
    return run.call_connection(connection, name, call)


def connecting(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """A method that only a connection has, or what gives one."""
    return run.call_connection(Connection(), name, call)


def of_instance(owner: Value) -> Value:
    if not isinstance(owner, Instance):
        return METHOD
    return Connection("own" if owner.last == "MigrationContext" else "unknown")

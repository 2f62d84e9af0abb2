"""Reads ``env.py`` as migrations are read: which connection runs them, and what it was told before.

Nothing is executed, and nothing is recorded: what matters is what is in force on the connection
that ``context.configure`` is given, at the moment of ``context.run_migrations``. Where an ``if``
cannot be decided, what one of its arms sets counts as set.
"""

from __future__ import annotations

import ast
import os.path
from collections.abc import Iterable
from typing import Literal

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import SetParameter
from flake8_migrations.project.alembic_ini import main_options
from flake8_migrations.reader.files import Project
from flake8_migrations.reader.interpreter import Interpreter, read_module
from flake8_migrations.reader.library.engines import Engine, is_autocommit
from flake8_migrations.reader.library.sqlalchemy_names import CONNECTING
from flake8_migrations.reader.values import (
    NEVER,
    UNKNOWN,
    Call,
    Connection,
    Function,
    Instance,
    Symbol,
    Value,
    alternatives,
    text_of,
)

Begun = Literal["", "by itself", "in a block"]
"""Whether SQLAlchemy has a transaction open: since a statement was executed, or by ``begin()``."""


class Link:
    """One connection, with what was done to it so far."""

    __slots__ = ("engine", "autocommit", "parameters", "local", "begun", "commits")

    def __init__(self, engine: Engine | None, autocommit: frozenset[str]) -> None:
        self.engine = engine
        self.autocommit = autocommit
        """The databases on which each statement commits by itself."""
        self.parameters = {} if engine is None else engine.parameters
        self.local: dict[str, str] = {}
        """What is set until the transaction ends."""
        self.begun: Begun = ""
        self.commits = 0

    def hear(self, said: Iterable[Operation]) -> None:
        """Something was executed, which did these things."""
        self.begun = self.begun or "by itself"
        for operation in said:
            action = operation.action
            if isinstance(action, SetParameter):
                chosen = self.local if action.is_local else self.parameters
                chosen[action.name] = action.value

    def end(self, commits: bool) -> None:
        """The transaction ends, if there is one."""
        self.commits += commits and bool(self.begun)
        self.begun = ""
        self.local.clear()


class Migrating(NamedTuple):
    """What is in force where ``env.py`` runs the migrations."""

    options: dict[str, Value]
    """The arguments of ``context.configure``."""
    dialects: frozenset[str]
    links: tuple[Link, ...]
    begun: tuple[tuple[Begun, int], ...]
    """Whether each had a transaction before ``configure``, and how often it had committed."""
    is_handed_over: bool = False
    """Whether the connection is what a program may put into ``config.attributes``, and no other."""
    parameters: dict[str, str] = {}
    local: dict[str, str] = {}
    autocommit: frozenset[str] = frozenset()

    @property
    def is_external(self) -> bool:
        """Whether the transaction is one that ``env.py`` began before ``configure``, so that
        Alembic begins none.

        One that began by itself and that nobody commits cannot be meant: SQLAlchemy 1 has none.
        """
        return any(
            begun == "in a block" or (begun == "by itself" and link.commits > commits)
            for link, (begun, commits) in zip(self.links, self.begun, strict=True)
        )

    @property
    def has_block(self) -> bool:
        """Whether that transaction has a beginning and an end of its own: ``begin()``."""
        return any(begun == "in a block" for begun, _ in self.begun)


class EnvironmentReader(Interpreter):
    """The interpretation of one ``env.py``, as Alembic runs it against a database."""

    def __init__(self, tree: ast.Module, path: str) -> None:
        super().__init__(tree, Project(path, read_module))
        self.module.names["__file__"] = path
        self.in_function = True  # what the module gives away is called as well
        self.configured: Migrating | None = None
        self.found: list[Migrating] = []
        self._options: dict[str, Value] = {
            name: _unsure(value) for name, value in main_options(os.path.dirname(path)).items()
        }
        self._listeners: dict[tuple[str, str], Function] = {}
        """What listens to every engine."""

    def read(self, tree: ast.Module) -> list[Migrating]:
        """How the migrations are run, in each of the ways that the file has for it."""
        try:
            self.execute(tree.body, self.module)
            self.finish()
            if not self.found and self.configured is not None:
                self._run_migrations()
        finally:
            self.put_back()
        return self.found

    def call_context(self, name: str, call: Call) -> Value:
        if name == "is_offline_mode":
            return NEVER
        if name == "configure":
            self._configure(call)
        elif name == "run_migrations":
            self._run_migrations()
        elif name in ("get_bind", "connection"):
            return self._own()
        elif name == "execute":
            self.execute_through(self._own(), call.argument(0, "sql"), "execute()", call.node)
        elif name != "begin_transaction":
            return super().call_context(name, call)
        return UNKNOWN

    def call_config(self, name: str, call: Call) -> Value:
        """The options of ``alembic.ini``: known to the engine, and no more than likely to an
        ``if``, as another program or machine may have other ones."""
        arguments = call.arguments
        first = arguments[0] if arguments else UNKNOWN
        if name == "set_main_option" and len(arguments) > 1 and isinstance(first, str):
            self._options[first] = _unsure(arguments[1])
        elif name == "get_main_option" and isinstance(first, str) and first in self._options:
            return self._options[first]
        elif name == "get_section" and _is_main(first):
            return dict(self._options)
        return super().call_config(name, call)

    def _own(self) -> Connection:
        links = self.configured.links if self.configured else ()
        return Connection("other", False, links[0] if links else None)

    def _configure(self, call: Call) -> None:
        keywords = call.keywords
        given = call.argument(0, "connection")
        links = tuple(
            one.link
            for one in alternatives(given)
            if isinstance(one, Connection) and isinstance(one.link, Link)
        )
        if not links and self.found and "connection" not in keywords and "url" in keywords:
            return  # for --sql
        begun = tuple((link.begun, link.commits) for link in links)
        is_handed_over = all(
            isinstance(one, Instance) and one.path == "alembic.context.config.attributes.get"
            for one in alternatives(given)
        )
        self.configured = Migrating(keywords, self.dialects, links, begun, is_handed_over)

    def _run_migrations(self) -> None:
        if self.configured is None:
            return
        parameters: dict[str, str] = {}
        local: dict[str, str] = {}
        for link in self.configured.links:
            parameters |= link.parameters
            local |= link.local
        self.found.append(
            self.configured._replace(
                dialects=self.configured.dialects & self.dialects,
                parameters=parameters,
                local=local,
                autocommit=frozenset().union(*(link.autocommit for link in self.configured.links)),
            )
        )

    def execute_through(
        self, connection: Value, statement: Value, sink: str, node: ast.expr
    ) -> None:
        start = len(self.operations)
        super().execute_through(connection, statement, sink, node)
        said = self.operations[start:]
        del self.operations[start:]
        if isinstance(connection, Connection) and isinstance(connection.link, Link):
            connection.link.hear(said)

    def call_connection(self, connection: Connection, name: str, call: Call) -> Value:
        node, arguments, keywords = call.node, call.arguments, call.keywords
        link = connection.link
        if name == "run_sync":
            given = [connection, *arguments[1:]]
            if not arguments:
                return UNKNOWN
            return self.call(arguments[0], Call(node, given, keywords))
        if name == "execution_options":
            return self._with_options(connection, keywords)
        if name == "begin_nested":
            return Connection()
        if not isinstance(link, Link):
            if name not in CONNECTING:
                return UNKNOWN
            connection = self._connected(connection, node)
            connection.link.begun = "in a block" if name == "begin" else ""
        elif name == "connect":
            return self._connected(connection, node)
        elif name in ("begin", "begin_twophase"):
            link.begun = "in a block"
        elif name in ("commit", "rollback", "close"):
            link.end(commits=name == "commit")
        elif name == "set_isolation_level" and arguments:
            if "AUTOCOMMIT" in _shown(arguments[0]) or arguments[0] == 0:
                link.autocommit |= self.dialects
        return connection

    def _with_options(self, connection: Connection, keywords: dict[str, Value]) -> Connection:
        link = connection.link
        if "isolation_level" not in keywords:
            return connection
        autocommit = is_autocommit(keywords)
        if isinstance(link, Link):
            link.autocommit = (link.autocommit - self.dialects) | (
                self.dialects if autocommit else frozenset()
            )
        return connection._replace(autocommit=autocommit)

    def _connected(self, origin: Connection, node: ast.expr) -> Connection:
        """A new connection of an engine, or of another connection's engine."""
        engine = origin.link.engine if isinstance(origin.link, Link) else origin.link
        link = Link(engine, self.dialects if origin.autocommit else frozenset())
        connection = Connection("other", origin.autocommit, link)
        listeners = {**self._listeners, **(engine.listeners if engine else {})}
        for (event, _), function in listeners.items():
            if event in _BEGINNING:
                self.enter(function, Call(node, [connection, UNKNOWN, UNKNOWN], {}))
        link.end(commits=False)
        return connection

    def leave(self, manager: Value, node: ast.expr) -> None:
        for one in alternatives(manager):
            if isinstance(one, Connection) and isinstance(one.link, Link):
                one.link.end(commits=one.link.begun == "in a block")

    def listen(self, arguments: list[Value], function: Value) -> None:
        target, event, *_ = [*arguments, UNKNOWN, UNKNOWN]
        is_class = isinstance(target, Symbol) and target.last in ("Engine", "Pool")
        if is_class and isinstance(function, Function) and isinstance(event, str):
            self._listeners[event, getattr(function.node, "name", "")] = function
        else:
            super().listen(arguments, function)


def _is_main(section: Value) -> bool:
    return section == "alembic" or _shown(section).endswith(".config_ini_section")


def _unsure(value: Value) -> Instance:
    """An option, of which the value is known here."""
    return Instance("alembic.context.config.get_main_option", [value], {})


_BEGINNING = frozenset({"connect", "first_connect", "checkout", "engine_connect", "begin"})
"""The events of a connection that come before all that runs through it."""


def _shown(value: Value) -> str:
    return value.path if isinstance(value, (Symbol, Instance)) else text_of(value)


def on_postgresql(found: Iterable[Migrating]) -> list[Migrating]:
    """Those of the ways that can be taken on PostgreSQL, all of them where none can."""
    ways = list(found)
    return [one for one in ways if "postgresql" in one.dialects] or ways


def is_everywhere(dialects: frozenset[str], way: Migrating) -> bool:
    """Whether what holds on these databases holds where the migrations run."""
    asked = way.dialects or DIALECTS
    return "postgresql" in dialects if "postgresql" in asked else bool(dialects & asked)

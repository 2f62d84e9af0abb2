"""Executes a migration's functions over their syntax tree, with values that may be unknown.

Nothing of the user's is run: an assignment binds an abstract value, both arms
of an undecidable ``if`` are taken, a loop over literals runs once per item, and
calls of the user's own functions are followed. What remains are the calls that
reach the database, in the order in which they would.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.module import imported_when_used
from flake8_migrations.project.cache import kept, read
from flake8_migrations.reader import calls
from flake8_migrations.reader.expressions import EVALUATE
from flake8_migrations.reader.files import Beside, Project, is_worth_reading
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.library import (
    alembic_api,
    builtin,
    python,
    sqlalchemy_names,
)
from flake8_migrations.reader.machine import DEEPEST_BLOCK, Machine
from flake8_migrations.reader.statements import EXECUTE, NORMAL
from flake8_migrations.reader.values import (
    Batch,
    Call,
    Connection,
    Function,
    Instance,
    Module,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes, imports, unread
    from flake8_migrations.reader.library import connections, sqlalchemy_api
else:
    classes = imported_when_used("flake8_migrations.reader.classes")
    connections = imported_when_used("flake8_migrations.reader.library.connections")
    imports = imported_when_used("flake8_migrations.reader.imports")
    sqlalchemy_api = imported_when_used("flake8_migrations.reader.library.sqlalchemy_api")
    unread = imported_when_used("flake8_migrations.reader.unread")

LIBRARIES = (
    alembic_api,
    builtin,
    python,
    sqlalchemy_names,
)
"""What fills the tables of ``known``."""


class Interpreter(Machine):
    """The machine with all its handlers."""

    def evaluate(self, node: ast.expr, frame: Frame) -> Value:
        return EVALUATE[type(node)](self, node, frame)

    def execute(self, body: Sequence[ast.stmt], frame: Frame) -> int:
        nesting = self.nesting
        if nesting > DEEPEST_BLOCK:
            self.defer(body, frame)
            return NORMAL
        self.nesting = nesting + 1
        for statement in body:
            self.steps_left -= 1
            ended = EXECUTE[type(statement)](self, statement, frame)
            if ended:
                break
        else:
            ended = NORMAL
        self.nesting = nesting
        return ended

    def call(self, function: Value, call: Call) -> Value:
        return calls.call_value(self, function, call)

    def call_method(self, receiver: Value, name: str, call: Call) -> Value:
        return calls.call_method(self, receiver, name, call)

    def enter(
        self,
        function: Function,
        call: Call,
        on_yield: Callable[[Value], None] | None = None,
    ) -> Value:
        return calls.enter(self, function, call, on_yield)

    def attribute(self, owner: Value, name: str, node: ast.expr | None = None) -> Value:
        return classes.attribute(self, owner, name, node)

    def find(self, symbol: Symbol) -> Value:
        return imports.find(self, symbol)

    def member_of(self, module: Module, name: str) -> Value:
        return imports.member_of(self, module, name)

    def execute_statement(self, statement: Value, sink: str, node: ast.expr) -> None:
        sqlalchemy_api.execute(self, statement, sink, node)

    def call_connection(self, connection: Connection, name: str, call: Call) -> Value:
        if name == "run_sync":
            unread.call_back(self, call)
        return connections.call_method(self, connection, name, call)

    def call_context(self, name: str, call: Call) -> Value:
        return alembic_api.call_context(self, name, call)

    def call_config(self, name: str, call: Call) -> Value:
        return Instance(f"alembic.context.config.{name}", call.arguments, call.keywords)

    def listen(self, arguments: list[Value], function: Value) -> None:
        connections.listen(Instance("sqlalchemy.event.listen", [*arguments[:2], function], {}))

    def leave(self, manager: Value, node: ast.expr) -> None:
        if type(manager) is Batch:
            alembic_api.leave_batch(self, manager, node)


def read_module(path: str, beside: Beside | None) -> Frame | None:
    """The names of a helper module as it is where it is imported first, whoever asks.

    ``beside`` are the modules that are read for another one with it.
    """
    return _module(path) if beside is None else _interpreted(path, beside)


@kept(most=300, many=1_000)
def _module(path: str) -> Frame | None:
    return _interpreted(path, Beside(path))


def _interpreted(path: str, beside: Beside) -> Frame | None:
    source = read(path)
    if source is None or not is_worth_reading(source):
        return None
    try:
        with warnings.catch_warnings():  # of a file that nobody asked to be linted
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    run = Interpreter(tree, Project(path, read_module, beside=beside))
    run.module.names["__file__"] = path
    run.execute(tree.body, run.module)
    return run.module

"""What one run over a syntax tree knows: where it stands, what it has recorded, what is left to it.

It knows no handler. What the handlers of expressions, statements and calls, and those that know a
library, ask of each other are its operations, which ``interpreter`` leads to them.
"""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.migration import Branch, Carrier, Fault, FaultKind, Location, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    ROLLBACKS,
    Action,
    AlterEnum,
    CustomOperation,
    Delete,
    Insert,
    Name,
    RawSql,
    SetParameter,
    TransactionControl,
    UnreadCall,
    UnreadSql,
    Update,
)
from flake8_migrations.reader.files import Project
from flake8_migrations.reader.frames import Frame, SourceFile
from flake8_migrations.reader.observed import Interpolation
from flake8_migrations.reader.values import (
    UNKNOWN,
    Call,
    Connection,
    Function,
    Module,
    Object,
    Symbol,
    Value,
)

MOST_STEPS = 3_000
"""Steps (statements and calls), besides two for each line of the file, after which loops are no
longer unrolled, nor functions entered that were entered before: the work stays linear."""

_ITEMS_OF_A_STEP = 256
_NO_DEFINITION = (
    CustomOperation, Delete, Insert, RawSql, SetParameter, UnreadCall, UnreadSql, Update,
)  # fmt: skip
"""What defines nothing: rows are converted one by one, and what fails of it is Python's."""

DEEPEST_BLOCK = 90
"""Levels at which statements are put off until the stack is empty again."""


MOST_OBJECTS = 6
"""Objects for which the same method is run, each from within the one before."""

_Called: TypeAlias = ast.AST | tuple[ast.AST, Object]


_Kept: TypeAlias = dict[int, tuple[Any, Any]]


def _called(function: Function) -> _Called:
    """What tells one call from another that it leads to."""
    receiver = function.receiver
    return (function.node, receiver) if type(receiver) is Object else function.node


def _ends_with_session(action: Action) -> bool:
    """Whether it means nothing to whoever connects anew."""
    if isinstance(action, TransactionControl):
        return action.statement in ROLLBACKS
    return isinstance(action, SetParameter)


class Written(NamedTuple):
    """How an action stands in SQL text: see ``Operation``."""

    inside: str | None = None
    is_alone: bool = True
    in_do: bool = False
    statement: int = 0


BY_ITSELF = Written()


class Machine(ABC):
    """The state of one interpretation: what was recorded, and under which circumstances.

    What leads to a handler is left to ``Interpreter``, which knows all of them.
    """

    def __init__(self, tree: ast.Module, project: Project, op_helpers: Sequence[str] = ()) -> None:
        self.file = file = SourceFile(project.path)
        self.project = project
        self.reads_models = project.reads_models
        self.op_helpers = op_helpers
        self.module = Frame(file)
        self.operations: list[Operation] = []
        self.batched = self.operations
        """Where the operations of the innermost batch wait for its end."""
        self.failures: list[tuple[str, Exception]] = []
        """What raised, of what could be left out."""
        self.interpolations: list[Interpolation] = []
        """SQL with a piece that is not known, for those who ask where that comes from."""
        self.faults: list[Fault] = []
        """What is wrong with calls that execute SQL."""
        self.savepoints = self.statements = 0
        """How often a savepoint was begun, and how many statements of SQL were executed."""
        self._most_steps = MOST_STEPS + 2 * (tree.body[-1].end_lineno or 0 if tree.body else 0)
        self.steps_left = self._most_steps
        self.entered: set[ast.AST] = set()
        self.generators: set[ast.AST] = set()
        self.in_function = False
        self.branches: tuple[Branch, ...] = ()
        self.dialects = DIALECTS
        self.loops: tuple[str, ...] = ()
        self.rows_of: Name | None = None
        """As in Operation."""
        self.row_names: frozenset[str] = frozenset()
        """The names of the row that the innermost loop over rows stands at."""
        self.in_autocommit_block = False
        self._place: Literal["own", "other", "unknown"] = "own"
        self._autocommits = False
        """Where the connection runs its statements by which is being executed, and whether it
        commits each of them."""
        self.assigned: set[str] = set()
        """The attributes that objects get of which nothing is known: rows of the ORM, maybe."""
        self.adds_labels = False
        """Whether a label of an enum was added: from then on the use of literals is noted."""
        self.given: frozenset[str] = frozenset()
        """The strings among the values that what is being executed is given besides."""
        self.guards: tuple[int, ...] = ()
        """As in Operation."""
        self.raises = False
        self.calls: tuple[_Called, ...] = ()
        """The functions of the user's that are being run."""
        self.frame: Frame | None = None
        """Where the innermost of them keeps its names."""
        self._widened: set[ast.AST] = set()
        self._deferred: list[tuple[Sequence[ast.stmt], Frame, tuple[Any, ...]]] = []
        self._current_file = file
        self._call_from_migration: ast.expr | None = None
        self._is_held = False
        """Whether what is done stands at that call, also where code of the migration does it."""
        self.nesting = 0
        self._forks = 0
        self._kept_at_import: _Kept = {}
        self._kept_by_entry: _Kept = {}
        self._kept = self._kept_at_import
        """Lists and dicts as they were, by their identity."""

    def start(self) -> None:
        """Forgets what an earlier entry function has recorded, spent and changed."""
        self._kept = self._kept_by_entry
        self._undo(self._kept_by_entry)
        self.operations = self.batched = []
        self.faults = []
        self.steps_left = self._most_steps
        self.in_autocommit_block = self.raises = False
        self.guards = ()
        self.assigned = set()
        self.adds_labels = False
        self._place, self._autocommits = "own", False
        self._widened.clear()

    def keep(self, container: list[Value] | dict[Any, Value]) -> None:
        """Called before a list or dict is changed, which other runs too may see as it is now."""
        key = id(container)
        if key not in self._kept:
            self._kept[key] = container, container.copy()

    def put_back(self) -> None:
        """Leaves the modules of the project as they were."""
        self._undo(self._kept_by_entry)
        self._undo(self._kept_at_import)

    def _undo(self, kept: _Kept) -> None:
        container: Any
        for container, before in kept.values():
            container.clear()
            if type(container) is dict:
                container.update(before)
            else:
                container.extend(before)
        kept.clear()

    def new_fork(self) -> int:
        self._forks += 1
        return self._forks

    def affords(self, size: int) -> bool:
        """Whether so many items of a collection may be gone through at once for one expression.

        It takes a step for some hundreds of them: a long list that thousands of lines ask for
        something would be the square.
        """
        if size < _ITEMS_OF_A_STEP:
            return True
        self.steps_left -= size // _ITEMS_OF_A_STEP
        return self.steps_left > 0

    def constant(self, symbol: Symbol) -> Value:
        """The value of a constant that is imported from a module of the project."""
        if symbol.directory is None:
            return symbol
        found = self.find(symbol)
        return symbol if found is UNKNOWN else found

    def constant_in(self, value: Value) -> Value:
        """What is put into a text: the constant, where an imported name stands for one."""
        return self.constant(value) if type(value) is Symbol else value

    @property
    def is_too_deep(self) -> bool:
        return self.nesting > DEEPEST_BLOCK

    def defer(self, body: Sequence[ast.stmt], frame: Frame) -> None:
        """Keeps statements that stand too deep for Python's own stack; ``finish`` runs them."""
        self._deferred.append((body, frame, self.place()))

    def finish(self) -> None:
        """Runs what was deferred."""
        if not self._deferred:
            return
        start, nesting = self.place(), self.nesting
        while self._deferred:
            body, frame, place = self._deferred.pop(0)
            self.return_to(place)
            self.nesting = 0
            self.execute(body, frame)
        self._deferred.clear()
        self.nesting = nesting
        self.return_to(start)

    def is_in(self, function: Function) -> bool:
        """Whether the function is being run; a method for the same object, or for many of them."""
        if function.node not in self.entered or not self.calls:
            return False
        called = _called(function)
        return called in self.calls or (
            type(called) is tuple
            and sum(type(one) is tuple and one[0] is function.node for one in self.calls)
            >= MOST_OBJECTS
        )

    def widen(self, function: Function) -> bool:
        """Whether a function that calls itself is to be run with unknown arguments, once."""
        is_first = function.node not in self._widened
        self._widened.add(function.node)
        return is_first

    def go_into(self, function: Function, frame: Frame, node: ast.expr) -> None:
        """Goes from the call ``node`` into a function of the user's; ``return_to`` goes back."""
        file = function.frame.file
        if self._current_file is self.file and file is not self.file and not self._is_held:
            self._call_from_migration = node
        self.in_function = True
        self.entered.add(function.node)
        self.calls = (*self.calls, _called(function))
        self.frame = frame
        self._current_file = file

    @property
    def current_file(self) -> SourceFile:
        """The file of the function that is being run."""
        return self._current_file

    def place(self) -> tuple[Any, ...]:
        """Where the interpretation stands: in which call, file and branches."""
        return (
            self.branches,
            self.dialects,
            self.in_function,
            self.calls,
            self.frame,
            self._current_file,
            self._call_from_migration,
            self.guards,
        )

    def return_to(self, place: tuple[Any, ...]) -> None:
        """Stands again where ``place`` was asked for."""
        (
            self.branches,
            self.dialects,
            self.in_function,
            self.calls,
            self.frame,
            self._current_file,
            self._call_from_migration,
            self.guards,
        ) = place

    @contextmanager
    def held_at(self, node: ast.expr) -> Iterator[None]:
        """Around an operation that the project registered: what it does stands at its call."""
        if self._is_held or self._current_file is not self.file:
            yield
            return
        before = self._call_from_migration
        self._is_held, self._call_from_migration = True, node
        try:
            yield
        finally:
            self._is_held, self._call_from_migration = False, before

    @contextmanager
    def back_at(self, place: tuple[Any, ...]) -> Iterator[None]:
        """Inside the body of a ``with`` again, while its context manager is being run."""
        before = self.place()
        self.return_to(place)
        try:
            yield
        finally:
            self.return_to(before)

    def raise_again(self, start: int) -> None:
        """What was done since then comes before an error that goes on.

        Rollbacks are left out, as Alembic rolls back anyway, and so is what is set for the session,
        which ends.
        """
        self.operations[start:] = [
            operation._replace(action=operation.action._replace(before_error=True))
            if isinstance(operation.action, TransactionControl)
            else operation
            for operation in self.operations[start:]
            if not _ends_with_session(operation.action)
        ]

    def go_on_after_error(self, start: int) -> None:
        """What was done since then answers an error that goes no further."""
        self.operations[start:] = [
            operation._replace(action=operation.action._replace(after_error=True))
            if isinstance(operation.action, TransactionControl)
            else operation
            for operation in self.operations[start:]
        ]

    @contextmanager
    def guarded(self, is_guarded: bool = True, guard: int | None = None) -> Iterator[None]:
        """Around what may not run, or whose failure is caught."""
        before = self.guards
        if is_guarded:
            self.guards = (*before, self.new_fork() if guard is None else guard)
        yield
        self.guards = before

    def interpolate(self, text: str, node: ast.expr) -> None:
        """Notes that the call executes SQL with a piece that is not known."""
        if self._current_file is self.file:
            self.interpolations.append(Interpolation(text, node))
        elif self._call_from_migration is not None:
            called = self.calls[-1] if self.calls else None
            function = called[0] if isinstance(called, tuple) else called
            caller = self._call_from_migration
            self.interpolations.append(Interpolation(text, node, function, caller))

    def record(
        self,
        action: Action,
        node: ast.expr,
        carrier: Carrier,
        literals: frozenset[str] = frozenset(),
        written: Written = BY_ITSELF,
    ) -> None:
        """Notes that the migration does this, at the call in the migration file."""
        is_elsewhere = self._current_file is not self.file
        if is_elsewhere or self._is_held:
            if self._call_from_migration is None:
                return
            node = self._call_from_migration
        if type(action) is AlterEnum:
            self.adds_labels = True
        recorded = self.batched if carrier == "batch" else self.operations
        recorded.append(
            Operation(
                action,
                Location(node.lineno, node.col_offset),
                self.branches,
                self.dialects,
                self.loops,
                self.in_autocommit_block or self._autocommits,
                written.inside,
                carrier,
                False,
                self._place,
                written.is_alone,
                literals | self.given,
                self.guards,
                written.in_do,
                self.rows_of,
                is_elsewhere,
                written.statement,
            )
        )

    def find_swallowed(self, start: int, stop: int, savepoints: int) -> None:
        """Notes that an error of what was done meanwhile is caught, without a savepoint."""
        done = [one for one in self.operations[start:stop] if one.connection == "own"]
        if self.savepoints > savepoints or any(
            isinstance(one.action, TransactionControl) for one in done
        ):
            return
        for one in done:
            action: Any = one.action
            asks = getattr(action, "if_exists", False) or getattr(action, "if_not_exists", False)
            if not (asks or one.in_autocommit_block or isinstance(action, _NO_DEFINITION)):
                what = "" if one.inside is None else one.inside
                fault = Fault("swallowed", what, one.location, one.dialects, self.guards)
                self.faults.append(fault)
                return

    def find_fault(self, kind: FaultKind, what: str, node: ast.expr) -> None:
        """Notes that the call fails, or does not do what it says."""
        if self._current_file is not self.file or self._is_held:
            if self._call_from_migration is None:
                return
            node = self._call_from_migration
        location = Location(node.lineno, node.col_offset)
        self.faults.append(Fault(kind, what, location, self.dialects, self.guards))

    # what handlers do for each other

    @abstractmethod
    def evaluate(self, node: ast.expr, frame: Frame) -> Value:
        """The value of an expression."""

    @abstractmethod
    def execute(self, body: Sequence[ast.stmt], frame: Frame) -> int:
        """Runs statements; returns how the block ends (see ``statements``)."""

    @abstractmethod
    def call(self, function: Value, call: Call) -> Value:
        """The value that calling ``function`` gives."""

    @abstractmethod
    def call_method(self, receiver: Value, name: str, call: Call) -> Value:
        """The value that calling ``receiver.name`` gives."""

    @abstractmethod
    def enter(
        self,
        function: Function,
        call: Call,
        on_yield: Callable[[Value], None] | None = None,
    ) -> Value:
        """Runs the body of the user's function; ``on_yield`` is what a ``with`` does inside it."""

    @abstractmethod
    def attribute(self, owner: Value, name: str, node: ast.expr | None = None) -> Value:
        """The value of ``owner.name``; without a ``node`` no property of the user's is called."""

    @abstractmethod
    def find(self, symbol: Symbol) -> Value:
        """What an imported name stands for, where its module belongs to the project; or UNKNOWN."""

    @abstractmethod
    def member_of(self, module: Module, name: str) -> Value:
        """What a module that was loaded from its file binds to a name."""

    # what depends on whether a migration or ``env.py`` is read

    @abstractmethod
    def execute_statement(self, statement: Value, sink: str, node: ast.expr) -> None:
        """Records what executing the statement does."""

    def execute_through(
        self, connection: Value, statement: Value, sink: str, node: ast.expr
    ) -> None:
        """Records what it does that this connection executes the statement."""
        before = self._place, self._autocommits
        is_known = type(connection) is Connection
        self._place = connection.place if is_known else "unknown"
        self._autocommits = is_known and connection.autocommit
        self.execute_statement(statement, sink, node)
        self._place, self._autocommits = before

    @abstractmethod
    def call_connection(self, connection: Connection, name: str, call: Call) -> Value:
        """Calls a method of a connection, engine or session that executes nothing."""

    @abstractmethod
    def call_context(self, name: str, call: Call) -> Value:
        """Calls a function of ``alembic.context``, which is there for ``env.py``."""

    @abstractmethod
    def call_config(self, name: str, call: Call) -> Value:
        """Calls a function of ``alembic.context.config``."""

    @abstractmethod
    def listen(self, arguments: list[Value], function: Value) -> None:
        """A function that ``@event.listens_for(…)`` decorates."""

    @abstractmethod
    def leave(self, manager: Value, node: ast.expr) -> None:
        """The end of a ``with`` statement."""

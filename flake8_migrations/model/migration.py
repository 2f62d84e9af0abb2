"""A migration as the reader hands it to the rules: operations in the order they run."""

from __future__ import annotations

from enum import Enum
from typing import Literal, TypeAlias

from flake8_migrations.model.conditions import Condition
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Action, Name
from flake8_migrations.model.revision import Revision


class Direction(Enum):
    UPGRADE = "upgrade"
    DOWNGRADE = "downgrade"

    __hash__ = object.__hash__  # Enum's own is written in Python


class Location(NamedTuple):
    """Where the call stands, as ``ast`` counts: lines from 1, columns from 0, in UTF-8 bytes."""

    line: int
    column: int


class Branch(NamedTuple):
    """One arm of an ``if`` (or another fork) that the operation stands in."""

    fork: int
    arm: int
    condition: Condition = None
    """What holds when the first of the arms runs."""


Carrier: TypeAlias = Literal["op", "batch", "core", "sql"]
"""Who does it: a method of ``op``, of a batch, a construct of SQLAlchemy, or SQL text."""


A_LOOP = -1
"""The guard that every loop is of which nobody knows how often it runs."""
THE_TABLE = -2
"""The guard that ALTER TABLE IF EXISTS is: whoever works with the table finds that it has run."""
ONE_OF_SEVERAL = 0
"""The guard of what a call may do instead of something else."""


class Operation(NamedTuple):
    """One action of one direction, with its place and circumstances."""

    action: Action
    location: Location
    branches: tuple[Branch, ...] = ()
    dialects: frozenset[str] = DIALECTS
    """The databases it can run on, as ``if dialect.name == …`` around it says."""
    loops: tuple[str, ...] = ()
    """What the loops around it run over, where that is a listing of the database's tables."""
    in_autocommit_block: bool = False
    inside: str | None = None
    """Where the action was found when that is not the call itself: ``cleanup.sql, line 12``."""
    carrier: Carrier = "op"
    at_import: bool = False
    """Whether it runs when the file is imported, outside any function."""
    connection: Literal["own", "other", "unknown"] = "own"
    """Whether it runs through Alembic's connection or through one that the migration opens."""
    is_alone: bool = True
    """Whether no other statement stands in the same SQL text, or around it: DO with its body."""
    literals: frozenset[str] = frozenset()
    """The strings in its SQL or its values, noted where an enum has got a label before."""
    guards: tuple[int, ...] = ()
    """What stands around it that may keep it from running, or catches its failure: a ``try`` with
    a handler that does not raise again, a loop that runs who knows how often, ``and``, ``or`` or
    ``if`` in an expression, each by a number of its own; all loops by one, as are all calls that
    may do one of several things."""
    in_do: bool = False
    """Whether it stands in the body of a DO."""
    rows_of: Name | None = None
    """The table for each of whose rows it runs once; an unknown name where that is another query's
    result."""
    in_other_module: bool = False
    """Whether another module does it, which the migration calls."""
    statement: int = 0
    """The SQL statement that it is a part of, each by a number of its own; zero without SQL."""

    @property
    def is_guarded(self) -> bool:
        """Whether it may not run, or its failure is caught."""
        return bool(self.guards)

    def excludes(self, other: Operation) -> bool:
        """Whether the two can never run together."""
        if self.dialects.isdisjoint(other.dialects):
            return True
        if not (self.branches and other.branches):
            return False
        arms = {one.fork: one.arm for one in self.branches}
        for one in other.branches:
            if arms.get(one.fork, one.arm) != one.arm:
                return True
        return False


FaultKind: TypeAlias = Literal[
    "colon", "plain string", "parameters", "null", "row by row", "swallowed"
]


class Fault(NamedTuple):
    """A call that fails, or text that does not say what it is meant to, whatever it works on."""

    kind: FaultKind
    """``colon``: SQLAlchemy takes a piece of the text for a parameter; ``plain string``: it is no
    ``text()``; ``parameters``: ``op.execute`` takes none; ``null``: compared by ``=``; ``row by
    row``: an attribute of each row is set, which the ORM writes one by one; ``swallowed``: its
    error is caught, and the transaction goes on."""
    what: str
    location: Location
    dialects: frozenset[str] = DIALECTS
    guards: tuple[int, ...] = ()


class Run(NamedTuple):
    """What one entry function (``upgrade``, ``downgrade_engine1``) executes, in order."""

    direction: Direction
    function: str
    operations: tuple[Operation, ...]
    location: Location | None = None
    """Where the function is defined; None where that is another file, or no ``def``."""
    is_empty: bool = False
    """Whether its body holds nothing but ``pass``, a docstring, ``...`` or ``return``."""
    raises: bool = False
    """Whether it ends by a ``raise`` whatever the database is."""
    assigned: frozenset[str] = frozenset()
    """The attributes that objects get of which nothing is known: rows of the ORM, maybe; a HOLE
    for those that nobody knows."""
    faults: tuple[Fault, ...] = ()
    """What is wrong with the calls that execute SQL, beside what they do."""


class Import(NamedTuple):
    """A module that the file imports, or one name of it."""

    module: str
    """As it is written, with leading dots where it is relative."""
    name: str | None
    location: Location
    is_of_project: bool = False
    """Whether the module is known to be a file of the user's project."""
    is_beside: bool = False
    """Whether it lies in the folder of the migrations, or below the one of ``env.py``."""


class Entry(NamedTuple):
    """What a module binds to ``upgrade`` or ``downgrade``."""

    name: str
    direction: Direction
    kind: str
    """``function``, ``async``, ``generator``, ``assigned``, ``class`` or ``missing``."""
    location: Location


class Use(NamedTuple):
    """Something beside operations that the migration does."""

    kind: str
    """``session``: uses the ORM; ``database``: needs an answer of the database; ``input``: reads
    the clock, the environment, the network or a file; ``interpolation``: puts an unknown value
    into SQL."""
    what: str
    location: Location


class Migration(NamedTuple):
    """One migration file."""

    path: str
    revision: str | None
    down_revisions: tuple[str, ...]
    runs: tuple[Run, ...]
    defines: frozenset[str] = frozenset()
    """Which of ``upgrade`` and ``downgrade`` the file binds to something, whatever it is."""
    header: Revision | None = None
    """What its text says of its place in the history, with its absolute path."""
    imports: tuple[Import, ...] = ()
    """All but those of the standard library, of Alembic and of SQLAlchemy."""
    entries: tuple[Entry, ...] = ()
    uses: tuple[Use, ...] = ()
    failures: tuple[tuple[str, Exception], ...] = ()
    """The parts of the reader that raised, and what."""

    def counterpart(self, run: Run) -> Run | None:
        """What the other direction does on the same database; None where that cannot be told."""
        others = [one for one in self.runs if one.direction is not run.direction]
        if len(others) > 1:
            suffix = run.function.removeprefix(run.direction.value)
            matching = [
                one for one in others if one.function.removeprefix(one.direction.value) == suffix
            ]
            others = matching if len(matching) == 1 else []
        return others[0] if others else None

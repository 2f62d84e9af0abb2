"""Migrations replayed on paper: the tables and foreign keys that they leave behind."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.conditions import Asked, holds, questions
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.effects import changes_of
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Branch, Direction, Migration, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    Action,
    CustomOperation,
    DropAll,
    DropTable,
    Name,
    UnreadSql,
)
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.schema import Schema, Unresolved
from flake8_migrations.project.headers import revision_of
from flake8_migrations.project.histories import histories_in
from flake8_migrations.reader import read_for_replay
from flake8_migrations.replay.database import Database
from flake8_migrations.replay.events import events
from flake8_migrations.replay.relations import Relations, with_copied_columns

if TYPE_CHECKING:
    from flake8_migrations.replay.table_keys import TableKeys


def replay(
    places: str | Sequence[str], dialect: str = "postgresql", op_helpers: Sequence[str] = ()
) -> Schema:
    """The schema that all upgrades of a history leave behind.

    Args:
        places: A folder of migrations, or several, or a list of files.
        dialect: The database for which tests of the dialect are judged.
        op_helpers: Dotted names of the project's own objects that offer the methods of ``op``.
    """
    return leave(read_for(places, dialect, op_helpers), dialect)


def read_for(
    places: str | Sequence[str], dialect: str, op_helpers: Sequence[str] = ()
) -> list[Migrations]:
    """Reads the upgrades of the histories of folders or files that are for this database."""
    return [
        read_history(history, op_helpers, (Direction.UPGRADE,))
        for history in histories_for(places, dialect)
    ]


def leave(migrations: Sequence[Migrations], dialect: str, asks_keys: bool = True) -> Schema:
    """The schema that the upgrades of histories leave behind, as far as anybody can tell.

    Without ``asks_keys`` it is not worked out what is unique, and what became of primary keys.
    """
    database, relations = Database(dialect, created_by(migrations)), Relations(dialect)
    keys = None
    if asks_keys:
        from flake8_migrations.replay.table_keys import TableKeys

        keys = TableKeys(dialect)
    unresolved = [
        problem for one in migrations for problem in upgrade(one, database, keys, relations)
    ]
    unresolved += relations.unresolved()
    schema = database.schema()
    whole = relations.on(keys.on(schema) if keys is not None else schema)
    return whole._replace(unresolved=tuple(unresolved))


class Migrations(NamedTuple):
    """A history with what its files do."""

    history: History
    files: tuple[tuple[Revision, Migration | Unresolved], ...]
    """Every revision in the order of the history, with its migration or why there is none."""

    def read(self) -> Iterator[tuple[Revision, Migration]]:
        for revision, migration in self.files:
            if isinstance(migration, Migration):
                yield revision, migration


def read_history(
    history: History,
    op_helpers: Sequence[str] = (),
    directions: Sequence[Direction] = tuple(Direction),
) -> Migrations:
    """Reads the files of a history."""
    files = ((one, read_migration(one, op_helpers, directions)) for one in history.order)
    return Migrations(history, tuple(files))


def created_by(migrations: Iterable[Migrations]) -> frozenset[Name]:
    """The tables that come into being in some upgrade."""
    return frozenset(
        named
        for one in migrations
        for _, migration in one.read()
        for event in events(upgrades(migration))
        for named in map(brought_table, event.changes)
        if named is not None
    )


def brought_table(change: Change) -> Name | None:
    """The table that has its name from here on: it is new, renamed, or comes from elsewhere."""
    one = change.new or change.thing
    is_brought = change.what == "appears" or change.what == "renamed"
    return one.of if is_brought and one.kind == "table" else None


def upgrades(migration: Migration) -> Iterator[Operation]:
    """The operations of all upgrades of a migration: it has several for several databases."""
    for run in migration.runs:
        if run.direction is Direction.UPGRADE:
            yield from run.operations


def histories_for(places: str | Sequence[str], dialect: str) -> tuple[History, ...]:
    """The histories of folders or files, without those in a folder named for another database."""
    return tuple(one for one in histories_of(places) if dialect_of(one, dialect) == dialect)


def histories_of(places: str | Sequence[str]) -> tuple[History, ...]:
    """The histories of folders or files, whichever database they are for."""
    given = [places] if isinstance(places, str) else list(places)
    files = [place for place in given if place.endswith(".py")]
    folders = [place for place in given if not place.endswith(".py")]
    found = histories_in(folders)
    if files:
        headers = (revision_of(os.path.abspath(file)) for file in files)
        found = (*found, History(one for one in headers if one is not None))
    return found


def dialect_of(history: History, otherwise: str) -> str:
    """The database that a folder of the history is named for; else, or where it fits, the other."""
    folders = {os.path.basename(os.path.dirname(one.path)) for one in history.revisions}
    named = sorted(folders & DIALECTS)
    return otherwise if not named or otherwise in named else named[0]


def upgrade(
    migrations: Migrations, database: Database, keys: TableKeys | None, relations: Relations
) -> Iterator[Unresolved]:
    """Applies the upgrades of a history to a database; yields what could not be worked out.

    ``keys`` follows all that the database does not take for done already, or for impossible.
    """
    for revision, migration in migrations.files:
        if isinstance(migration, Unresolved):
            yield migration
            continue
        database.origin = revision.revision
        for run in migration.runs:
            if run.direction is Direction.UPGRADE:
                for operation in running(run.operations, database):
                    place = migration.path, operation.location.line
                    problem = _follow(operation, database, keys, relations, place)
                    if problem is not None:
                        yield Unresolved(*place, problem)
        if keys is not None:
            keys.end_revision()


def _follow(
    operation: Operation,
    database: Database,
    keys: TableKeys | None,
    relations: Relations,
    place: tuple[str, int],
) -> str | None:
    """Does what an operation does, to all that follow; returns what could not be worked out."""
    changes = changes_of(operation.action)
    if keys is not None and not database.misses(changes):
        keys.follow(operation, changes)
    along = [*relations.follow(operation.action, database, place)]
    action = with_copied_columns(operation.action, database)
    if action is not operation.action:
        changes = changes_of(action)
    problem = database.apply(changes, is_certain=not operation.branches)
    for name in along:
        database.apply(changes_of(DropTable(name)))
    return _unread(action) or problem


def read_migration(
    revision: Revision, op_helpers: Sequence[str], directions: Sequence[Direction]
) -> Migration | Unresolved:
    """The migration of a revision, or why it cannot be read."""
    try:
        with open(revision.path, "rb") as file:
            tree = ast.parse(file.read())
        return read_for_replay(tree, revision.path, op_helpers, directions)
    except SyntaxError as error:
        return Unresolved(revision.path, error.lineno or 1, f"does not parse: {error.msg}", True)
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        return Unresolved(revision.path, 1, f"cannot be read: {error}", True)


def apply(database: Database, operation: Operation) -> str | None:
    """Does what the operation does; returns what could not be worked out, if anything."""
    problem = database.apply(changes_of(operation.action), is_certain=not operation.branches)
    return _unread(operation.action) or problem


def _unread(action: Action) -> str | None:
    """What makes it impossible to say what is there afterwards."""
    if isinstance(action, UnreadSql):
        return f"{action.sink} runs SQL that is not known"
    if isinstance(action, CustomOperation):
        return f"op.{action.method}() is not an operation of Alembic's"
    if isinstance(action, DropAll):
        return f"drops every table that {action.source} lists"
    return None


def running(operations: Sequence[Operation], database: Database) -> Iterator[Operation]:
    """The operations that run on this database; each is to be applied before the next is asked for.

    Of the arms of an ``if`` that nobody can decide, the one runs that fits what is there.
    """
    forks = _Forks(operations, database)
    for index, operation in enumerate(operations):
        forks.come_to(index)
        if database.dialect in operation.dialects and all(map(forks.takes, operation.branches)):
            yield operation


class _Forks:
    """Which arm of each fork is taken, as far as the run has come."""

    def __init__(self, operations: Sequence[Operation], database: Database) -> None:
        self._operations = operations
        self._database = database
        self._taken: dict[int, int] = {}
        self._answers: dict[Asked, bool | None] = {}
        conditions = (branch.condition for one in operations for branch in one.branches)
        asked = {question for condition in conditions for question in questions(condition)}
        self._waiting = sorted(asked, key=lambda question: question.at, reverse=True)
        self._index = 0

    def come_to(self, index: int) -> None:
        """Answers what is asked before the operation at this index."""
        self._index = index
        while self._waiting and self._waiting[-1].at <= index:
            question = self._waiting.pop()
            self._answers[question] = self._database.answer(question)

    def takes(self, branch: Branch) -> bool:
        if branch.fork not in self._taken:
            self._taken[branch.fork] = self._arm(branch)
        return self._taken[branch.fork] == branch.arm

    def _arm(self, branch: Branch) -> int:
        decided = holds(branch.condition, self._database.dialect, self._answers.get)
        if decided is not None:
            return 0 if decided else 1
        return _fitting_arm(self._operations[self._index :], branch, self._database)


def _fitting_arm(operations: Sequence[Operation], branch: Branch, database: Database) -> int:
    """The arm of a fork that fits the state; the first of the two where both do."""
    arms: dict[int, list[Action]] = {branch.arm: []}
    for operation in operations:
        if database.dialect in operation.dialects:
            for other in operation.branches:
                if other.fork == branch.fork:
                    arms.setdefault(other.arm, []).append(operation.action)
    if len(arms) == 1:
        return branch.arm
    return min(arms, key=lambda arm: (_misfits(arms[arm], database), arm))


def _misfits(actions: Sequence[Action], database: Database) -> int:
    trial = database.copy()
    count = 0
    for changes in map(changes_of, actions):
        count += trial.misses(changes)
        trial.apply(changes)
    return count

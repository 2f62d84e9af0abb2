"""Migrations replayed on paper: the tables and foreign keys that they leave behind."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterable, Iterator, Sequence

from flake8_migrations.model.conditions import Asked, holds, questions
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Branch, Direction, Migration, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    VIEWS,
    Action,
    CustomOperation,
    DropAll,
    DropObject,
    DropTable,
    Name,
    UnreadCall,
    UnreadSql,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.schema import Schema, Unresolved
from flake8_migrations.project.headers import revision_of
from flake8_migrations.project.histories import histories_in
from flake8_migrations.reader import read
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.database import Database
from flake8_migrations.replay.events import Event, events
from flake8_migrations.replay.identity import identity_of
from flake8_migrations.replay.relations import Relations, with_copied_columns
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
    """Reads the histories of folders or files that are for this database."""
    return [read_history(history, op_helpers) for history in histories_for(places, dialect)]


def leave(migrations: Sequence[Migrations], dialect: str) -> Schema:
    """The schema that the upgrades of histories leave behind, as far as anybody can tell."""
    database = Database(dialect, created_by(migrations))
    keys, relations = TableKeys(dialect), Relations(dialect)
    unresolved = [
        problem for one in migrations for problem in upgrade(one, database, keys, relations)
    ]
    unresolved += relations.unresolved()
    whole = relations.on(keys.on(database.schema()))
    return whole._replace(unresolved=tuple(unresolved))


def surely_leave(migrations: Iterable[Migrations], dialect: str) -> Delta:
    """What the upgrades of histories surely make of an empty database, and nothing else.

    What nobody can read takes away all that was known before.
    """
    known = Delta(dialect)
    for one in migrations:
        for _, migration in one.files:
            if isinstance(migration, Unresolved):
                known = Delta(dialect)
                known.is_cut = True
                continue
            for event in map(_sparing, events(upgrades(migration))):
                missing = [made for made in event.changes if _is_missing(known, made)]
                known.follow(event)
                for made in missing:
                    _settle(known, made)
    return known


def _sparing(event: Event) -> Event:
    """The event without what CASCADE takes along with a view: other views, never a column.

    A call that nobody can follow counts where its name tells of a change: numbers are asked
    whether they are finite, and settings for what is set, in histories of all kinds.
    """
    action = event.operation.action
    if isinstance(action, UnreadCall):
        name = action.function.rpartition(".")[2].lower()
        return event if _CHANGING.search(name) else event._replace(changes=())
    if isinstance(action, DropObject) and action.kind in VIEWS:
        return event._replace(changes=tuple(one for one in event.changes if not one.is_opaque))
    return event


def _is_missing(known: Delta, change: Change) -> bool:
    """Whether a table or column that appears is surely not there: whoever asks, creates it."""
    kind, table, name = change.thing
    if change.what != "appears" or table is None or not table.is_known:
        return False
    found = known.tables.get(identity_of(table, known.dialect))
    if kind == "table":
        return found.is_there is False if found is not None else not known.is_cut
    if kind != "column" or found is None or name is None:
        return False
    column = found.columns.get(name.lower())
    if column is not None:
        return column.is_there is False
    return found.is_complete and found.is_there is True and not found.is_asked


def _settle(known: Delta, change: Change) -> None:
    """What was created because it was missing is there, just so."""
    kind, table, name = change.thing
    assert table is not None
    found = known.tables.get(identity_of(table, known.dialect))
    made = found.columns.get((name or "").lower()) if found and kind == "column" else found
    if made is not None and made.is_there:
        made.is_asked = False


_CHANGING = compiled_when_used(
    "…|add|create|drop|alter|rename|remove|make|ensure|grade|migrat|apply|run|exec|invoke|batch"
    "|modif|chang|convert|install|enable|disable|init|set_?up|sync|build|fix|replace|delete"
    "|insert|update|column|table|index|constraint|schema|type|trigger|ddl|sql|op$"
)


class Migrations(NamedTuple):
    """A history with what its files do."""

    history: History
    files: tuple[tuple[Revision, Migration | Unresolved], ...]
    """Every revision in the order of the history, with its migration or why there is none."""

    def read(self) -> Iterator[tuple[Revision, Migration]]:
        for revision, migration in self.files:
            if isinstance(migration, Migration):
                yield revision, migration


def read_history(history: History, op_helpers: Sequence[str] = ()) -> Migrations:
    """Reads the files of a history."""
    return Migrations(
        history, tuple((one, read_migration(one, op_helpers)) for one in history.order)
    )


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
    migrations: Migrations, database: Database, keys: TableKeys, relations: Relations
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
                    if not database.misses(operation.action):
                        keys.follow(operation)
                    place = migration.path, operation.location.line
                    along = [*relations.follow(operation.action, database, place)]
                    action = with_copied_columns(operation.action, database)
                    problem = apply(database, operation._replace(action=action))
                    for name in along:
                        database.apply(DropTable(name))
                    if problem is not None:
                        yield Unresolved(migration.path, operation.location.line, problem)
        keys.end_revision()


def read_migration(revision: Revision, op_helpers: Sequence[str] = ()) -> Migration | Unresolved:
    """The migration of a revision, or why it cannot be read."""
    try:
        with open(revision.path, "rb") as file:
            tree = ast.parse(file.read())
        return read(tree, revision.path, op_helpers, reads_models=True)
    except SyntaxError as error:
        return Unresolved(revision.path, error.lineno or 1, f"does not parse: {error.msg}", True)
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        return Unresolved(revision.path, 1, f"cannot be read: {error}", True)


def apply(database: Database, operation: Operation) -> str | None:
    """Does what the operation does; returns what could not be worked out, if anything."""
    problem = database.apply(operation.action, is_certain=not operation.branches)
    return _unread(operation.action) or problem


def _unread(action: Action) -> str | None:
    """What makes it impossible to say what is there afterwards."""
    if isinstance(action, UnreadSql):
        return f"{action.sink} runs SQL that is not known"
    if isinstance(action, CustomOperation):
        return f"op.{action.method}() is no operation of Alembic's"
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
    for action in actions:
        count += trial.misses(action)
        trial.apply(action)
    return count

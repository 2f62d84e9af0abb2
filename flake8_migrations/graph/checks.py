"""Checks of a whole history: its shape, and whether foreign keys and tables come in order."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator, Sequence

from flake8_migrations.model.effects import EFFECTS, created_keys, is_opaque, written_keys
from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.effects.needs import checks_keys
from flake8_migrations.model.history import History
from flake8_migrations.model.migration import Direction, Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    CreateConstraint,
    CreateTable,
    DropConstraint,
    DropTable,
    Name,
)
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.schema import Unresolved
from flake8_migrations.model.text import is_known, shown
from flake8_migrations.replay.database import Database
from flake8_migrations.replay.histories import (
    Migrations,
    apply,
    brought_table,
    created_by,
    dialect_of,
    histories_of,
    read_history,
    running,
    upgrades,
)
from flake8_migrations.replay.identity import Identity
from flake8_migrations.replay.keys import Key


class HistoryFinding(NamedTuple):
    """Something wrong with a history, and where."""

    path: str
    line: int
    kind: str
    message: str


def check(
    places: str | Sequence[str], dialect: str = "postgresql", op_helpers: Sequence[str] = ()
) -> tuple[HistoryFinding, ...]:
    """All findings on the histories in a folder, in several, or in a list of files.

    A history in a folder that is named for a database is read for that one.
    """
    by_dialect: dict[str, list[Migrations]] = {}
    for history in histories_of(places):
        read = read_history(history, op_helpers)
        by_dialect.setdefault(dialect_of(history, dialect), []).append(read)
    return tuple(
        finding
        for own_dialect, migrations in by_dialect.items()
        for one in migrations
        for finding in (
            *shape_findings(one.history),
            *_unreadable_files(one),
            *_ends_of_the_way_back(one),
            *order_findings(one, own_dialect, created_by(migrations)),
        )
    )


def _unreadable_files(migrations: Migrations) -> Iterator[HistoryFinding]:
    for _, problem in migrations.files:
        if isinstance(problem, Unresolved):
            yield HistoryFinding(problem.path, problem.line, "unreadable", problem.what)


def _ends_of_the_way_back(migrations: Migrations) -> Iterator[HistoryFinding]:
    """Revisions without a ``downgrade``, where the history can be gone back at all."""
    found = [*migrations.read()]
    if not any("downgrade" in migration.defines for _, migration in found):
        return
    for revision, migration in found:
        if migration.defines == {"upgrade"}:
            first = next((run.location for run in migration.runs if run.location), None)
            yield HistoryFinding(
                revision.path,
                revision.line if first is None else first.line,
                "no-downgrade",
                f"revision '{revision.revision}' has no downgrade(), so 'alembic downgrade' from it"
                " or from a later one fails with an AttributeError: write it, or let it raise with"
                " the reason",
            )


# the shape of the history


def shape_findings(history: History) -> Iterator[HistoryFinding]:
    """Duplicate ids, parents that are missing, circles, several heads and several roots."""
    for first, *others in history.duplicates:
        for one in others:
            yield _at(
                one,
                "duplicate-revision",
                f"revision '{one.revision}' is also the id of {_file(first)}, and Alembic loads"
                " only one of the two: give this file a new id",
            )
    for one, parent in history.unknown_parents:
        yield _at(
            one,
            "unknown-parent",
            f"down_revision '{parent}' is not a revision of this history, so Alembic cannot load"
            " it:"
            " restore the file, or name a parent that exists",
        )
    for one, other in history.unknown_dependencies:
        yield _at(
            one,
            "unknown-dependency",
            f"depends_on '{other}' is neither revision nor branch label of this history, so"
            " Alembic cannot load it: restore the file, or correct the name",
        )
    for circle in history.cycles:
        yield _at(history.by_id[circle[0]], "cycle", _circle_message(circle))
    yield from _several_roots(history)
    yield from _several_heads(history)


def _circle_message(circle: tuple[str, ...]) -> str:
    if len(circle) == 1:
        return f"revision '{circle[0]}' is its own parent, so no upgrade can reach it: correct it"
    way = " -> ".join((*circle, circle[0]))
    return f"the revisions {way} wait for each other, so no upgrade can reach them: correct one"


def _several_roots(history: History) -> Iterator[HistoryFinding]:
    """A second root is intended where it starts a branch with a label."""
    unlabelled = [one for one in history.roots if not one.branch_labels]
    for one in unlabelled[1:]:
        yield _at(
            one,
            "several-roots",
            f"revision '{one.revision}' has no parent, nor has '{unlabelled[0].revision}'"
            f" ({_file(unlabelled[0])}): set down_revision, or give the branch a label",
        )


def _several_heads(history: History) -> Iterator[HistoryFinding]:
    """Heads that have an ancestor in common; those without one have several roots."""
    for first, *later in history.competing_heads:
        for one in later:
            common = history.common_ancestor(first.revision, one.revision)
            if common is not None:
                names = f"{first.revision} {one.revision}"
                yield _at(
                    one,
                    "several-heads",
                    f"'{one.revision}' and '{first.revision}' ({_file(first)}) are both heads"
                    f" since '{common.revision}', so 'alembic upgrade head' fails: run"
                    f' alembic merge -m "merge {names}" {names}',
                )


# tables and foreign keys


class _Creation(NamedTuple):
    """A table comes into being."""

    revision: str
    position: int
    """The index in the upgrades of its file."""
    line: int
    is_certain: bool


class _Doubt(NamedTuple):
    """Something may have happened that nobody can read: to one table, or to any."""

    revision: str
    table: Identity | None


def order_findings(
    migrations: Migrations, dialect: str = "postgresql", ours: Iterable[Name] = ()
) -> Iterator[HistoryFinding]:
    """Foreign keys that come before their targets, and tables that go before what refers to them.

    ``ours`` are the tables that migrations create, those of other histories included.
    """
    checker = _Checker(migrations, dialect, ours)
    for revision, migration in migrations.read():
        seen: set[HistoryFinding] = set()
        for finding in checker.of_revision(revision, list(upgrades(migration)), [
            run.operations for run in migration.runs if run.direction is Direction.DOWNGRADE
        ]):  # fmt: skip
            if finding not in seen:
                seen.add(finding)
                yield finding


class _Checker:
    """The replay of a history with an eye on what each operation finds there."""

    def __init__(self, migrations: Migrations, dialect: str, ours: Iterable[Name]) -> None:
        self.history = migrations.history
        self.database = Database(dialect, ours)
        self.doubts: list[_Doubt] = []
        self.creations: dict[Identity, list[_Creation]] = {}
        self.external: set[Identity] = set()
        self.added_later: set[tuple[Identity, Identity]] = set()
        """Tables with what they refer to by a foreign key that is added to them."""
        for revision, migration in migrations.read():
            for position, operation in enumerate(upgrades(migration)):
                if dialect in operation.dialects:
                    self._note(revision, position, operation)

    def _note(self, revision: Revision, position: int, operation: Operation) -> None:
        """Takes down what is created, and which tables were there before they are created."""
        action = operation.action
        for change in EFFECTS[type(action)].changes(action):
            touched, brought = _touched(change), brought_table(change)
            if touched is not None and is_known(str(touched)):
                identity = self._identity(touched)
                if identity not in self.creations:
                    self.external.add(identity)
            is_temporary = isinstance(action, CreateTable) and action.temporary
            if brought is not None and is_known(str(brought)) and not is_temporary:
                line, is_certain = operation.location.line, not (operation.branches or change.asks)
                creation = _Creation(revision.revision, position, line, is_certain)
                self.creations.setdefault(self._identity(brought), []).append(creation)
        if isinstance(action, CreateConstraint) and action.references is not None:
            pair = self._identity(action.table), self._identity(action.references.table)
            self.added_later.add(pair)

    def _identity(self, name: Name) -> Identity:
        return self.database.exact_identity(name)

    def of_revision(
        self,
        revision: Revision,
        operations: list[Operation],
        downgrades: Sequence[Sequence[Operation]],
    ) -> Iterator[HistoryFinding]:
        self.database.origin = revision.revision
        positions = {id(operation): index for index, operation in enumerate(operations)}
        checked = True
        for operation in running(operations, self.database):
            position = positions[id(operation)]
            checked = checks_keys(operation.action, checked)
            yield from self._late_targets(revision, operation, position)
            yield from self._ignored_keys(revision, operation)
            if checked:
                yield from self._referenced(revision, operation, self.database, "drop-referenced")
            self._apply(self.database, operation)
        for downgrade in downgrades:
            yield from self._of_downgrade(revision, downgrade)
        for run in (operations, *downgrades):
            yield from _unnamed(revision, run)

    def _of_downgrade(
        self, revision: Revision, operations: Sequence[Operation]
    ) -> Iterator[HistoryFinding]:
        database, doubts = self.database.copy(), len(self.doubts)
        checked = True
        for operation in running(operations, database):
            checked = checks_keys(operation.action, checked)
            if checked:
                yield from self._referenced(revision, operation, database, "downgrade-order")
            self._apply(database, operation)
        del self.doubts[doubts:]

    def _apply(self, database: Database, operation: Operation) -> None:
        action = operation.action
        before = database.keys_of(action.table) if isinstance(action, DropConstraint) else ()
        problem = apply(database, operation)
        revision = database.origin or ""
        if is_opaque(action):
            self.doubts.append(_Doubt(revision, None))
        elif isinstance(action, DropConstraint) and action.kind in (None, "foreign key"):
            if len(database.keys_of(action.table)) == len(before):
                known = is_known(str(action.table))
                table = database.identity(action.table) if known else None
                self.doubts.append(_Doubt(revision, table))
        elif problem is not None:
            self.doubts.append(_Doubt(revision, None))

    def _late_targets(
        self, revision: Revision, operation: Operation, position: int
    ) -> Iterator[HistoryFinding]:
        """Foreign keys to tables that are created only later, or on another branch."""
        for table, _, references, _ in created_keys(operation.action):
            if not is_known(str(references.table)):
                continue
            target = self._identity(references.table)
            creations = self.creations.get(target, [])
            if target == self._identity(table) or target in self.external:
                continue
            if not any(one.is_certain for one in creations):
                continue  # created nowhere, or only where it is missing
            if any(
                self.history.precedes(one.revision, revision.revision)
                and (one.revision != revision.revision or one.position < position)
                for one in creations
            ):
                continue
            later = [one for one in creations if one.revision == revision.revision]
            name = shown(str(references.table))
            if later:
                yield _finding(
                    revision,
                    operation,
                    "target-created-later",
                    f"'{shown(str(table))}' refers to '{name}', which is created only in line"
                    f" {later[0].line}, so the upgrade fails here: create '{name}' first",
                )
            else:
                other = creations[0].revision
                yield _finding(
                    revision,
                    operation,
                    "target-not-ancestor",
                    f"'{shown(str(table))}' refers to '{name}', which revision '{other}' creates,"
                    f' and that need not have run before: add depends_on = "{other}", or create'
                    " the foreign key in a later revision",
                )

    def _ignored_keys(self, revision: Revision, operation: Operation) -> Iterator[HistoryFinding]:
        """``use_alter`` in ``op.create_table``, unless the foreign key is added by hand."""
        action = operation.action
        if not isinstance(action, CreateTable) or self.database.dialect == "sqlite":
            return
        for table, _, references, _ in written_keys(action):
            pair = self._identity(table), self._identity(references.table)
            if references.use_alter and pair not in self.added_later:
                yield _finding(
                    revision,
                    operation,
                    "use-alter-ignored",
                    f"use_alter=True makes op.create_table leave out the foreign key to"
                    f" '{shown(str(references.table))}', and nothing adds it: add it with"
                    " op.create_foreign_key when both tables are there",
                )

    def _referenced(
        self, revision: Revision, operation: Operation, database: Database, kind: str
    ) -> Iterator[HistoryFinding]:
        """A table is dropped to which another one still refers."""
        action = operation.action
        if not isinstance(action, DropTable) or action.cascade or database.dialect == "sqlite":
            return
        if not is_known(str(action.table)):
            return
        gone = database.identity(action.table)
        for key in database.keys_to(action.table):
            owner = key.constraint.table
            if database.identity(owner) != gone and self._is_judged(key, revision, gone):
                columns = ", ".join(key.constraint.columns)
                yield _finding(
                    revision,
                    operation,
                    kind,
                    f"'{shown(str(action.table))}' is dropped while '{owner}' ({columns}) still"
                    f" refers to it, so the database refuses: drop '{owner}' or its foreign key"
                    " first",
                )
                return

    def _is_judged(self, key: Key, revision: Revision, target: Identity) -> bool:
        """Whether the key is surely there: its revision has run, and no opaque SQL since."""
        precedes = self.history.precedes
        origin = key.origin
        if not key.is_certain or origin is None or not precedes(origin, revision.revision):
            return False
        tables = (None, target, self.database.identity(key.constraint.table))
        return not any(
            doubt.table in tables
            and precedes(doubt.revision, revision.revision)
            and precedes(origin, doubt.revision)
            for doubt in self.doubts
        )


def _unnamed(revision: Revision, operations: Sequence[Operation]) -> Iterator[HistoryFinding]:
    """``drop_constraint(None, …)``, where the name is None whatever happens.

    MySQL's DROP PRIMARY KEY has no name and needs none.
    """
    dropped = [(one, one.action) for one in operations if isinstance(one.action, DropConstraint)]
    named = {operation.location for operation, action in dropped if action.name is not None}
    for operation, action in dropped:
        if operation.location not in named and action.kind != "primary key":
            yield _finding(
                revision,
                operation,
                "unnamed-constraint",
                f"drop_constraint(None) on '{shown(str(action.table))}' fails, since a constraint"
                " is dropped by its name: write the name that the database gave it",
            )


def _touched(change: Change) -> Name | None:
    """The table that must be there for it, the one that it creates left aside."""
    kind = change.thing.kind
    needs_table = kind in ("column", "constraint") or (kind == "table" and change.what != "appears")
    return change.thing.of if needs_table else None


def _at(revision: Revision, kind: str, message: str) -> HistoryFinding:
    return HistoryFinding(revision.path, revision.line, kind, message)


def _finding(revision: Revision, operation: Operation, kind: str, message: str) -> HistoryFinding:
    return HistoryFinding(revision.path, operation.location.line, kind, message)


def _file(revision: Revision) -> str:
    return os.path.basename(revision.path)

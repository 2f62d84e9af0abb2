"""What a rule says, and what it is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeVar

from flake8_migrations.config import Config
from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.migration import Direction, Location, Migration, Operation, Run
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateObject,
    CreateTable,
    Name,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, listed, shown
from flake8_migrations.replay.before.standing import Fact
from flake8_migrations.replay.events import Event, events
from flake8_migrations.replay.timeline import Timeline

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before
    from flake8_migrations.replay.before.past import Past
    from flake8_migrations.rules.surroundings import Surroundings

T = TypeVar("T")


class Finding(NamedTuple):
    """One hazard at one place; findings of one code at one place are merged into one."""

    code: str
    location: Location
    subject: str
    """What the message calls ``names``."""
    fields: dict[str, str] = {}
    """What the message names besides."""
    position: int | None = None
    """Of the operation in its run; None where it is not about one operation."""
    is_of_own_table: bool = False
    """Whether it harms no other table than the one that the operation is about."""


def since(revision: str | None) -> str:
    """The earlier revision that made something as it is, as a message shows it behind that."""
    words = since_when(revision)
    return f" ({words[1:]})" if words else ""


def since_when(revision: str | None) -> str:
    """The same, where what it is about stands in parentheses already."""
    return "" if revision is None else f" since {shown(revision)}"


class Step:
    """One operation, with all that happens before and after it."""

    __slots__ = ("position", "operation", "timeline", "opposite", "config", "scene")

    def __init__(self, position: int, operation: Operation, scene: Scene) -> None:
        self.position = position
        self.operation = operation
        self.timeline = scene.timeline
        self.opposite = scene.opposite
        """All that the other direction does."""
        self.config = scene.config
        self.scene = scene

    @property
    def before(self) -> Before:
        """What stands before the operation, on PostgreSQL if it can run there."""
        return self.before_on(first_asked(self.databases))

    def before_on(self, dialect: str) -> Before:
        """What stands before the operation on one database."""
        return self.scene.past.before(self.position, dialect)

    @property
    def databases(self) -> frozenset[str]:
        """The databases on which the operation is judged."""
        return self.dialects or self.operation.dialects

    def at(self, position: int) -> Step:
        """Another operation of the same run."""
        return self.scene.step(position)

    @property
    def dialects(self) -> frozenset[str]:
        """The databases of the configuration on which the operation can run."""
        return self.config.dialects & self.operation.dialects

    def on(self, dialects: frozenset[str]) -> Step:
        """The same operation, judged for these databases alone."""
        step = Step(self.position, self.operation, self.scene)
        step.config = self.config.on(dialects)
        return step

    def is_new(self, table: Name) -> bool:
        """Whether this run creates the table before the operation."""
        return self.timeline.creates_table_before(self.position, table)

    def harms_nobody(self, table: Name) -> bool:
        """Whether a lock on the table is no harm, as far as its name is known."""
        return harms_nobody(table, self.position, self.timeline, self.config)

    def is_new_column(self, table: Name, column: str) -> bool:
        """Whether this run adds the column before the operation, as far as names are known."""
        if self.timeline.adds_column_before(self.position, table, column):
            return True
        return not is_known(table.name) and self.timeline.may_add_column(table, column)

    def names_in_opposite(self, table: Name) -> list[Name]:
        """The names under which the other direction may know a table of this one."""
        names, opposite = [], self.opposite
        if not (self.timeline.moves_tables or opposite.moves_tables):
            return [table]
        for former in self.timeline.earlier_names(self.position, table):
            names += opposite.earlier_names(len(opposite.operations), former)
        return names

    def altered_in_opposite(
        self, table: Name, column: str, new_name: str | None = None
    ) -> Iterator[AlterColumn]:
        """How the other direction alters the column, whatever it is called there."""
        columns = self.timeline.column_names(self.position, table, column)
        for name in self.names_in_opposite(table):
            for one in (*columns, new_name or column):
                for _, altered in self.opposite.alterations(name, one):
                    yield altered

    def type_before(self, action: AlterColumn) -> SqlType | None:
        """The type that the column has so far, as far as anything says it."""
        return self.former_type(action).value

    def former_type(self, action: AlterColumn) -> Fact[SqlType | None]:
        """The type that the column has so far, and the earlier revision that says so.

        As the operation says, or what stands before it, or the other direction.
        """
        old = action.existing_type
        is_said = old is not None and is_known(old.name)
        if old is not None and is_said and (old.arguments or old.name not in _OF_ANY_LENGTH):
            return Fact(old)
        standing = self.before.type_of(action.table, action.column)
        if is_said and (standing is None or old is None or standing.value.name != old.name):
            return Fact(old)
        if standing is not None:
            return Fact(standing.value, standing.since)
        given_back = {
            altered.type
            for altered in self.altered_in_opposite(action.table, action.column, action.new_name)
            if altered.type is not None
        }
        return Fact(next(iter(given_back)) if len(given_back) == 1 else old)

    def was_nullable(self, action: AlterColumn) -> bool | None:
        """Whether the column may be NULL so far; None where nothing says it.

        What stands before says it, or the operation, or the other direction.
        """
        standing = self.before.is_nullable(action.table, action.column)
        if standing is not None:
            return standing.value
        if action.existing_nullable is not None:
            return action.existing_nullable
        given_back = {
            altered.nullable
            for altered in self.altered_in_opposite(action.table, action.column, action.new_name)
            if altered.nullable is not None
        }
        return next(iter(given_back)) if len(given_back) == 1 else None

    def finding(self, code: str, subject: str, **fields: str) -> Finding:
        return _found_in(self.operation, self.position, code, subject, fields)


class File(NamedTuple):
    """One migration, with what rules are told besides."""

    migration: Migration
    config: Config
    surroundings: Surroundings


class Scene:
    """One run as a whole, for rules that compare its operations with each other."""

    def __init__(
        self,
        run: Run,
        timeline: Timeline,
        opposite: Timeline,
        file: File,
    ) -> None:
        self.run = run
        self.timeline = timeline
        self.opposite = opposite
        """All that the other direction does."""
        self.migration, self.config, self.surroundings = file
        self._facts: dict[Callable[[Scene], Any], Any] = {}

    @property
    def past(self) -> Past:
        """What stands before each operation of the run."""
        return self.once(_past_of)

    @property
    def counterpart(self) -> Run | None:
        """What the other direction does on the same database; None where that cannot be told."""
        return self.once(_counterpart)

    @property
    def is_head(self) -> bool:
        """Whether no other revision follows, as far as the files around this one tell."""
        return self.once(_is_head)

    @property
    def events_back(self) -> Sequence[Event]:
        """What becomes of things by the counterpart; nothing where there is none."""
        return self.once(_events_back)

    def once(self, fact: Callable[[Scene], T]) -> T:
        """What the function finds in the run, which several rules ask for."""
        if fact not in self._facts:
            self._facts[fact] = fact(self)
        return self._facts[fact]  # type: ignore[no-any-return]

    def harms_nobody(self, position: int, table: Name) -> bool:
        """As of the step at the position."""
        return harms_nobody(table, position, self.timeline, self.config)

    def finding(self, position: int, code: str, subject: str, **fields: str) -> Finding:
        return _found_in(self.run.operations[position], position, code, subject, fields)

    def step(self, position: int) -> Step:
        return Step(position, self.run.operations[position], self)


def _past_of(scene: Scene) -> Past:
    """Without the history, it is what the migration does itself."""
    from flake8_migrations.replay.before.past import Past

    run = scene.run
    is_back = run.direction is Direction.DOWNGRADE
    engine = run.function.removeprefix(run.direction.value)
    return Past(
        lambda: scene.timeline.events,
        lambda: scene.events_back if is_back else (),
        lambda: scene.surroundings.ancestry(engine) if scene.config.history else None,
    )


def _counterpart(scene: Scene) -> Run | None:
    return scene.migration.counterpart(scene.run)


def _is_head(scene: Scene) -> bool:
    header = scene.migration.header
    if header is None:
        return True
    return not scene.surroundings.chain.history.children.get(header.revision)


def _events_back(scene: Scene) -> Sequence[Event]:
    back = scene.counterpart
    if back is None:
        return ()
    if len(back.operations) == len(scene.opposite.operations):  # the only run of its direction
        return scene.opposite.events
    return events(back.operations)


def found_at(operation: Operation, code: str, subject: str, **fields: str) -> Finding:
    return _found_in(operation, None, code, subject, fields)


def _found_in(
    operation: Operation, position: int | None, code: str, subject: str, fields: dict[str, str]
) -> Finding:
    inside = f" (in {operation.inside})" if operation.inside else ""
    return Finding(code, operation.location, subject + inside, fields, position)


def harms_nobody(table: Name, position: int, timeline: Timeline, config: Config) -> bool:
    """Whether a lock that an operation takes on the table is no harm, as far as its name is known.

    What is created in the same run, table or view, is used by nobody yet; so may be a table of
    unknown name in a run that creates one which can have that name. A lock on a small table is
    short.
    """
    if is_small(table, config):
        return True
    if timeline.kinds.isdisjoint(_NEW_TABLES):  # as nearly always where something is locked
        return False
    return (
        timeline.creates_table_before(position, table)
        or timeline.creates_missing_table_before(position, table)
        or timeline.creates_object(position, "materialized view", table)
        or timeline.creates_object(position, "view", table)
        or (not is_known(table.name) and timeline.may_create_table(table))
    )


_OF_ANY_LENGTH = frozenset({"varchar", "char", "numeric", "binary", "varbinary"})
"""Types of which ``existing_type=String()`` often leaves out the length that they have."""

_NEW_TABLES = frozenset({CreateTable, CreateObject})
"""What creates tables and materialized views."""


def is_small(table: Name, config: Config) -> bool:
    """Whether ``migrations-small-tables`` names it, by a glob of ``table`` or ``schema.table``."""
    if not config.small_tables:
        return False
    names = (table.name, str(table))
    return any(fnmatchcase(name, glob) for glob in config.small_tables for name in names)


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """One finding per code and place, which names all their subjects, in the order of the file."""
    groups: dict[tuple[Location, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.location, finding.code), []).append(finding)
    return [_one_of(groups[place]) for place in sorted(groups)]


def _one_of(group: list[Finding]) -> Finding:
    if len(group) == 1:  # as nearly always
        return group[0]
    subject = listed(finding.subject for finding in group)
    fields = dict(group[0].fields)
    for field in ("harm", "remedy"):  # the subjects may be of several kinds
        if field in fields:
            said: dict[str, set[str]] = {}
            for finding in group:
                said.setdefault(finding.fields.get(field, ""), set()).add(finding.subject)
            fields[field] = ", and ".join(
                of_several(words) if len(subjects) > 1 else words
                for words, subjects in said.items()
            )
    return group[0]._replace(subject=subject, fields=fields)


def of_several(words: str) -> str:
    """What is said of one thing, ``is left behind``, ``put it back``, as it is said of several."""
    if not words.startswith(("is ", "put it ", "undo it ")):
        return words
    words = words.replace("is ", "are ", 1) if words.startswith("is ") else words
    return _IT.sub("them", words.replace("it was", "they were"))


_IT = compiled_when_used(r"\bit\b")

"""What a downgrade puts back other than it was before the upgrade, as earlier revisions made it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.dialects import first_asked
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    Name,
    Reference,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.replay.events import Event
from flake8_migrations.rules.facts.types import shown_type
from flake8_migrations.rules.findings import Finding, Scene, since_when

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

HARM = "is put back differently"
REMEDY = "put it back as it was"


def put_back_otherwise(scene: Scene) -> Iterator[Finding]:
    """The last operation of a downgrade on a column, index or constraint settles what it is."""
    if scene.run.raises or not scene.config.history or scene.counterpart is None:
        return
    dialect = first_asked(scene.config.dialects)
    comparison = _Comparison(
        scene.past.at_first(dialect), scene.past.after(dialect), dialect, set()
    )
    names = _LaterNames()
    found: list[Finding] = []
    for event in reversed(scene.timeline.events):
        names.before(event)
        for subject in _of_event(event, names, comparison):
            step = scene.step(event.position)
            found.append(step.finding("MIG302", subject, harm=HARM, remedy=REMEDY))
    yield from reversed(found)


class _Comparison(NamedTuple):
    """What stood before the upgrade, and what stands after the downgrade."""

    once: Before
    now: Before
    dialect: str
    settled: set[tuple[object, ...]]
    """What a later operation of the downgrade has decided."""

    def is_open(self, *what: object) -> bool:
        if what in self.settled:
            return False
        self.settled.add(what)
        return True


class _LaterNames:
    """What tables and columns are called at the end of the run, which is read backwards."""

    def __init__(self) -> None:
        self._tables: dict[tuple[str, str], Name | None] = {}
        self._columns: dict[tuple[tuple[str, str], str], str | None] = {}

    def table(self, name: Name) -> Name | None:
        return self._tables.get(_key(name), name) if name.is_known else None

    def column(self, table: Name, column: str) -> str | None:
        """``table`` is its name at the end."""
        return self._columns.get((_key(table), column.lower()), column)

    def before(self, event: Event) -> None:
        """Takes back what the operation renames."""
        for change in reversed(event.changes):
            old, new = change.thing, change.new
            if change.what != "renamed" or new is None or old.of is None or new.of is None:
                continue
            if old.kind == "table":
                last = self.table(new.of)
                self._tables[_key(new.of)] = None
                self._tables[_key(old.of)] = last
            elif old.kind == "column" and old.name and new.name:
                table = self.table(old.of)
                if table is not None:
                    of = _key(table)
                    renamed = self.column(table, new.name)
                    self._columns[of, new.name.lower()] = None
                    self._columns[of, old.name.lower()] = renamed


def _key(name: Name) -> tuple[str, str]:
    return name.name.lower(), (name.schema or "").lower()


def _of_event(event: Event, names: _LaterNames, comparison: _Comparison) -> Iterator[str]:
    """What the operation puts back otherwise, with the difference."""
    action = event.operation.action
    given = getattr(action, "table", None)
    table = names.table(given) if type(given) is Name else None
    if table is None:
        return
    if isinstance(action, CreateIndex):
        yield from _index(table, action, comparison)
    elif isinstance(action, CreateConstraint):
        yield from _constraint(table, action, comparison)
    elif isinstance(action, CreateTable):
        for constraint in action.constraints:
            yield from _constraint(table, constraint, comparison)
        for one in action.columns:
            yield from _column(table, one.name, names, comparison, _EVERYTHING)
    elif isinstance(action, AddColumn):
        yield from _column(table, action.column.name, names, comparison, _FILLED)
    elif isinstance(action, AlterColumn):
        yield from _column(table, action.column, names, comparison, _told_by(action))


class _Told(NamedTuple):
    """What an operation says of a column."""

    type: bool = True
    to_null: bool = True
    """Whether it may have let NULL in by choice."""
    to_not_null: bool = True
    to_default: bool = True
    """Whether it may have given a default by choice."""
    to_no_default: bool = True


_EVERYTHING = _Told()
_FILLED = _Told(to_null=False, to_default=False)
"""A column that comes back has no values: NULL or a default stand for them."""


def _told_by(action: AlterColumn) -> _Told:
    return _Told(
        action.type is not None,
        action.nullable is True,
        action.nullable is False,
        action.server_default is not None and not action.drops_default,
        action.drops_default,
    )


def _column(
    table: Name, name: str, names: _LaterNames, comparison: _Comparison, told: _Told
) -> Iterator[str]:
    column = names.column(table, name) if is_known(name) else None
    if column is None:
        return
    differences = [
        *_type(table, column, comparison, told),
        *_nullability(table, column, comparison, told),
        *_default(table, column, comparison, told),
    ]
    if differences:
        yield f"column {named(table)}.{named(column)} ({', '.join(differences)})"


def _type(table: Name, column: str, comparison: _Comparison, told: _Told) -> Iterator[str]:
    if not told.type or not comparison.is_open("type", _key(table), column.lower()):
        return
    now = comparison.now.type_of(table, column)
    if now is None or now.since is not None or not is_compared(now.value, comparison.dialect):
        return
    once = comparison.once.type_of(table, column)
    if once is not None and are_different(once.value, now.value, comparison.dialect):
        before = f"{shown_type(once.value, comparison.dialect)}{since_when(once.since)}"
        yield f"{shown_type(now.value, comparison.dialect)} instead of {before}"


def _nullability(table: Name, column: str, comparison: _Comparison, told: _Told) -> Iterator[str]:
    if not (told.to_null or told.to_not_null):
        return
    if not comparison.is_open("nullable", _key(table), column.lower()):
        return
    now = comparison.now.is_nullable(table, column)
    if now is None or now.since is not None:
        return
    if not (told.to_null if now.value else told.to_not_null):
        return
    once = comparison.once.is_nullable(table, column)
    if once is not None and once.value is not now.value:
        words = ("NULL", "NOT NULL") if now.value else ("NOT NULL", "NULL")
        yield f"{words[0]} instead of {words[1]}{since_when(once.since)}"


def _default(table: Name, column: str, comparison: _Comparison, told: _Told) -> Iterator[str]:
    if not (told.to_default or told.to_no_default):
        return
    if not comparison.is_open("default", _key(table), column.lower()):
        return
    now = comparison.now.default_of(table, column)
    if now is None or now.since is not None:
        return
    if not (told.to_no_default if now.value is None else told.to_default):
        return
    once = comparison.once.default_of(table, column)
    if once is None or (once.value is None) is (now.value is None):
        return  # how a default is spelt says nothing
    text = once.value if now.value is None else now.value
    if not is_known(text) or text is None or _NO_DEFAULT.search(text):
        return
    if any(_is_generated(one, table, column) for one in (comparison.once, comparison.now)):
        return
    yield (
        f"no default instead of {shown(text)}{since_when(once.since)}"
        if now.value is None
        else f"default {shown(text)} instead of none{since_when(once.since)}"
    )


def _is_generated(before: Before, table: Name, column: str) -> bool:
    """Whether its values come from elsewhere than a default, or may do."""
    found = before.generated(table, column)
    return found is None or found.value is not None


_NO_DEFAULT = compiled_when_used(r"(?i)\bnextval\b|^\s*\(?\s*null\b")
"""What is no default of its own: a serial's numbers, and NULL."""


# types


def is_compared(type_: SqlType, dialect: str) -> bool:
    """Whether it is a type that is told from others of its database for certain."""
    if type_.variants or type_.type_name or not is_known(type_.name):
        return False
    if dialect == "postgresql":
        return type_.name in _FAMILIES
    return dialect in _MYSQL and type_.on_mysql is None and type_.name in _SAME_ON_MYSQL


def are_different(once: SqlType, now: SqlType, dialect: str) -> bool:
    """Whether the database surely has two types for them, however they are written.

    A type without its length may be one of which the length is not known.
    """
    if not (is_compared(once, dialect) and is_compared(now, dialect)):
        return False
    families = _FAMILIES[once.name], _FAMILIES[now.name]
    if families[0] != families[1]:
        return True
    if families[0] == "text" and {once.name, now.name} == {"text", "varchar"}:
        return bool(once.arguments or now.arguments)
    if once.name != now.name or len(once.arguments) != len(now.arguments):
        return False
    return once.name in _LIMITED and once.arguments != now.arguments


_FAMILIES = {
    "smallint": "smallint",
    "integer": "integer",
    "bigint": "bigint",
    "boolean": "boolean",
    "varchar": "text",
    "text": "text",
    "numeric": "numeric",
    "real": "float",
    "double precision": "float",
    "date": "date",
    "time": "time",
    "timestamp": "timestamp",
    "timestamptz": "timestamp",
    "json": "json",
    "jsonb": "jsonb",
    "uuid": "uuid",
    "bytea": "bytea",
}
"""What PostgreSQL may have under several names."""
_SAME_ON_MYSQL = frozenset({"smallint", "integer", "bigint", "varchar", "text", "date"})
_MYSQL = frozenset({"mysql", "mariadb"})
_LIMITED = frozenset({"varchar", "numeric"})


# indexes and constraints


def _index(table: Name, action: CreateIndex, comparison: _Comparison) -> Iterator[str]:
    name = action.name
    if name is None or not is_known(name) or not comparison.is_open("index", name.lower()):
        return
    now = comparison.now.index(name, table)
    if now is None or now.since is not None or not now.is_certain:
        return
    once = comparison.once.index(name, table)
    if once is None or not once.is_certain:
        return
    words = _index_words(once, now)
    if words is not None:
        yield f"index {named(name)} ({words[1]} instead of {words[0]}{since_when(once.since)})"


def _index_words(once: Index, now: Index) -> tuple[str, str] | None:
    """What each of the two is, where they surely differ."""
    columns = _columns(once.columns), _columns(now.columns)
    if None not in columns and columns[0] != columns[1]:
        return f"on {', '.join(once.columns)}", f"on {', '.join(now.columns)}"
    if once.unique is not now.unique:
        words = "not unique", "unique"
        return words[once.unique], words[now.unique]
    if (once.where is None) is not (now.where is None):
        condition = once.where if now.where is None else now.where
        if is_known(condition):
            words = "of all rows", f"WHERE {shown(condition or '')}"
            return words[once.where is not None], words[now.where is not None]
    return None


def _columns(columns: tuple[str, ...]) -> tuple[str, ...] | None:
    """The columns in lower case; None where one is an expression, or not known."""
    if not columns or not all(map(_WORD.match, columns)):
        return None
    return tuple(one.lower() for one in columns)


_WORD = compiled_when_used(r"\w+\Z")


def _constraint(table: Name, action: CreateConstraint, comparison: _Comparison) -> Iterator[str]:
    named_so = action.name.lower() if action.name else tuple(one.lower() for one in action.columns)
    if not comparison.is_open("constraint", _key(table), action.kind, named_so):
        return
    now = _found(comparison.now, table, action)
    if now is None or now.since is not None or not now.is_certain:
        return
    once = _found(comparison.once, table, action)
    if once is None or not once.is_certain or once.kind != now.kind:
        return
    words = _constraint_words(once, now)
    if words is not None:
        name = action.name if action.name is not None else f"on {', '.join(action.columns)}"
        subject = f"{once.kind} {named(name)} of {named(table)}"
        yield f"{subject} ({words[1]} instead of {words[0]}{since_when(once.since)})"


def _found(before: Before, table: Name, action: CreateConstraint) -> Constraint | None:
    """The constraint of the name, or the only foreign key of the columns."""
    if action.name is not None:
        found = before.constraint(table, action.name) if is_known(action.name) else None
        if found is not None:
            return found
    if action.kind != "foreign key" or _columns(action.columns) is None:
        return None
    wanted = _columns(action.columns)
    keys = [
        one
        for one in before.constraints(table, action.columns[0])
        if one.kind == "foreign key" and _columns(one.columns) == wanted
    ]
    return keys[0] if len(keys) == 1 else None


def _constraint_words(once: Constraint, now: Constraint) -> tuple[str, str] | None:
    """What each of the two is, where they surely differ."""
    if once.kind == "check":
        return _check_words(once.condition, now.condition)
    columns = _columns(once.columns), _columns(now.columns)
    if columns[0] is not None and columns[1] is not None:
        if set(columns[0]) != set(columns[1]):
            return f"on {', '.join(once.columns)}", f"on {', '.join(now.columns)}"
    if once.references is None or now.references is None:
        return None
    return _reference_words(once.references, now.references)


def _reference_words(once: Reference, now: Reference) -> tuple[str, str] | None:
    if once.table.is_known and now.table.is_known and not once.table.same_as(now.table):
        return f"to {named(once.table)}", f"to {named(now.table)}"
    columns = _columns(once.columns), _columns(now.columns)
    if None not in columns and columns[0] != columns[1]:
        return f"to {', '.join(once.columns)}", f"to {', '.join(now.columns)}"
    actions = [(one.ondelete or "NO ACTION").upper() for one in (once, now)]
    if all(map(is_known, actions)) and set(actions) - _REFUSING and actions[0] != actions[1]:
        return f"ON DELETE {actions[0]}", f"ON DELETE {actions[1]}"
    return None


_REFUSING = frozenset({"NO ACTION", "RESTRICT"})
"""What a foreign key does by itself, under either name."""


def _check_words(once: str | None, now: str | None) -> tuple[str, str] | None:
    """A CHECK of other numbers and strings is another one; all else may be but spelt otherwise."""
    if once is None or now is None or not (is_known(once) and is_known(now)):
        return None
    literals = _literals(once), _literals(now)
    if literals[0] and literals[1] and literals[0] != literals[1]:
        return shown(once), shown(now)
    return None


def _literals(condition: str) -> set[str]:
    return set(_LITERAL.findall(condition))


_LITERAL = compiled_when_used(r"'(?:[^']|'')*'|(?<![\w.])\d+(?:\.\d+)?\b")

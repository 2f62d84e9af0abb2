"""Family 5: changes of a column's type that PostgreSQL refuses, since it does not cast so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    AlterColumn,
    CreateObject,
    Name,
    RecreateTable,
    RenameObject,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.facts.casts import type_of_default, way
from flake8_migrations.rules.facts.types import shown_type
from flake8_migrations.rules.failing import end_of_statement, is_caught
from flake8_migrations.rules.findings import Finding, Scene, Step, since

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

_OWN_CASTS = compiled_when_used(r"create(?<!\wcreate)\s+cast\b")
_COUNTING = frozenset({"smallint", "integer", "bigint"})
_OF_CHARACTERS = frozenset({"varchar", "text", "char"})


class _Known(NamedTuple):
    """The type that a column has so far."""

    type: SqlType
    since: str | None


def change_type(step: Step, action: AlterColumn) -> Iterator[Finding]:
    """A new type that the old one, or the column's default, is not cast to."""
    if action.type is None or is_caught(step.operation) or not is_known(action.column):
        return
    if is_copied(step, action.table):
        return
    before = step.before_on("postgresql")
    known = _type_so_far(step, before, action)
    if known is None:
        return
    new = _resolved(before, action.type.on("postgresql"))
    if action.using is None and _is_cast_always(known.type, new):
        return  # and so is a default: nobody is asked what it is
    generated = before.generated(action.table, action.column)
    if generated is not None and generated.value in ("stored", "virtual"):
        why = _refused_of_computed(step, action, known.type, new)
    else:
        why = _refused(step, action, known.type, new)
        why = why or _refused_of_identity(before, action, known.type, new)
        why = why or _default_refused(step, before, action, known.type, new)
    if why is not None and not step.scene.once(_makes_casts):
        yield _finding(step, action, known, new, why)


def _refused_of_computed(
    step: Step, action: AlterColumn, old: SqlType, new: SqlType
) -> tuple[str, str] | None:
    """Why the values of a computed column, which are made anew, cannot be of the new type."""
    if action.using is not None:
        return "a computed column takes no USING", "drop the column, and add it again"
    if way(old, new) in ("explicit", "none"):
        return "what it computes is not cast", "drop the column, and add it with another expression"
    return None


def _refused_of_identity(
    before: Before, action: AlterColumn, old: SqlType, new: SqlType
) -> tuple[str, str] | None:
    counter = before.counter(action.table, action.column)
    if counter is None or counter.value != "identity" or new.name in _COUNTING:
        return None
    if way(old, new) is None:
        return None
    return "it is an identity, which must be an integer", "drop the identity before"


def _is_cast_always(old: SqlType, new: SqlType) -> bool:
    """Whether the types differ by a length, or both are of characters."""
    return old.name == new.name != "enum" or {old.name, new.name} <= _OF_CHARACTERS


def _finding(
    step: Step, action: AlterColumn, known: _Known, new: SqlType, why: tuple[str, str]
) -> Finding:
    change = f"from {_short(known.type)}{since(known.since)} to {_short(new)}"
    subject = f"{named(action.table)}.{named(action.column)}"
    return step.finding("MIG504", subject, change=change, why=why[0], way=why[1])


def _short(type_: SqlType) -> str:
    """The type; an enum by its name."""
    if type_.name == "enum" and type_.type_name:
        return named(type_.type_name)
    return shown_type(type_)


def _refused(step: Step, action: AlterColumn, old: SqlType, new: SqlType) -> tuple[str, str] | None:
    """Why PostgreSQL does not make the new values of the old ones, and what to do."""
    column = named(action.column)
    if action.using is None or same_text(action.using.strip('"() '), action.column):
        possible = way(old, new)
        if possible == "explicit":
            return "there is no cast without USING", _using(step, f"{column}::{_short(new)}")
        if possible == "none":
            return "there is no cast", _detour(step, column, old, new)
        return None
    if action.using_cast is None:
        return None
    cast = action.using_cast
    named_so = [one for one in (new, old) if same_text(one.type_name, cast.type_name)]
    cast = named_so[0] if named_so else _resolved(step.before_on("postgresql"), cast)
    if way(old, cast) == "none":
        why = f"there is no cast from {_short(old)} to {_short(cast)}"
        return why, _detour(step, column, old, new)
    if way(cast, new) in ("explicit", "none"):
        why = f"USING gives {_short(cast)}, which is not cast any further"
        return why, _using(step, f"{column}::text::{_short(new)}")
    return None


def _using(step: Step, expression: str) -> str:
    if step.operation.carrier == "sql":
        return f"add USING {expression}"
    return f"add postgresql_using='{expression}'"


def _detour(step: Step, column: str, old: SqlType, new: SqlType) -> str:
    """What to write where no cast is enough: text is a way between enums."""
    if old.name == "enum":
        return _using(step, f"{column}::text::{_short(new)}")
    return "say in USING what becomes of the values"


def _type_so_far(step: Step, before: Before, action: AlterColumn) -> _Known | None:
    """What the history knows, or else what the operation says."""
    standing = before.type_of(action.table, action.column)
    if standing is not None:
        old = _renamed(step, before, action, standing.value.on("postgresql"), standing.since)
        return None if old is None else _Known(old, standing.since)
    if action.existing_type is None:
        return None
    old = _renamed(step, before, action, action.existing_type.on("postgresql"), "")
    return None if old is None else _Known(old, None)


def _renamed(
    step: Step, before: Before, action: AlterColumn, type_: SqlType, since: str | None
) -> SqlType | None:
    """The type by the name it has by now; None where that is not known."""
    old = _resolved(before, type_)
    if old.name != "enum" or not is_known(old.type_name):
        return old
    name = old.type_name or ""
    start = _last_change(step, action) if since is None else -1
    for position in step.timeline.positions(RenameObject):
        renamed = step.timeline.operations[position].action
        if not start < position < step.position or not isinstance(renamed, RenameObject):
            continue
        if renamed.kind == "type" and renamed.name.name.lower() == name.lower():
            name = renamed.new_name.name
    if name == old.type_name:
        there = before.has_object("type", Name(name))
        return None if there is not None and not there.value else old
    return old._replace(type_name=name)


def _last_change(step: Step, action: AlterColumn) -> int:
    """Where the run has last changed the column's type so far."""
    altered = step.timeline.alterations(action.table, action.column)
    changed = [at for at, one in altered if at < step.position and one.type is not None]
    return changed[-1] if changed else -1


def _resolved(before: Before, type_: SqlType) -> SqlType:
    """The type; one that is known by its name alone is an enum if it was created as one."""
    if type_.name == "enum" or type_.type_name is None or not is_known(type_.type_name):
        return type_
    labels = before.labels(Name(type_.type_name))
    if labels is None or not labels.value:
        return type_
    return SqlType("enum", labels.value, type_.type_name)


def _default_refused(
    step: Step, before: Before, action: AlterColumn, old: SqlType, new: SqlType
) -> tuple[str, str] | None:
    """Why the default that the column has so far stands in the way."""
    default = _default_so_far(step, before, action)
    if default is None or _is_dropped_with_it(step, action):
        return None
    value = type_of_default(default, old)
    if value is None or way(value, new) not in ("explicit", "none"):
        return None
    why = f"its default {shown(default)} is not cast, whatever USING says"
    return why, "drop the default in a statement before, and set a new one after"


def _default_so_far(step: Step, before: Before, action: AlterColumn) -> str | None:
    """The default, where it is known, and that the column got it with the type of now."""
    standing = before.default_of(action.table, action.column)
    if standing is None:
        is_sure = step.scene.once(_first_opaque) > step.position
        return action.existing_default if is_sure else None
    type_ = before.type_of(action.table, action.column)
    if type_ is None or _is_older(step, before, action, type_.since, standing.since):
        return standing.value
    return None


def _first_opaque(scene: Scene) -> int:
    """Where the run first does something behind which nothing is certain, or its end."""
    opaque = (one.position for one in scene.timeline.events if one.is_opaque)
    return next(opaque, len(scene.run.operations))


def _is_older(
    step: Step, before: Before, action: AlterColumn, type_since: str | None, since: str | None
) -> bool:
    """Whether the column surely had its type when it got its default."""
    if type_since is None:
        last = _last_change(step, action)
        if since is not None:
            return False
        altered = step.timeline.alterations(action.table, action.column)
        given = [at for at, one in altered if one.server_default is not None and at < step.position]
        return last == -1 or (bool(given) and given[-1] >= last)
    if since is None or since == type_since:
        return True
    ancestry = before.ancestry
    if ancestry is None:
        return False
    places = {ancestry.revision(place): place for place in ancestry.places}
    if type_since not in places or since not in places:
        return False
    earlier, later = places[type_since], places[since]
    return earlier < later and ancestry.is_ordered(earlier, later)


def _is_dropped_with_it(step: Step, action: AlterColumn) -> bool:
    """Whether the same ALTER TABLE drops the default, which PostgreSQL then does first."""
    if step.operation.carrier != "sql":
        return False
    for other in step.timeline.operations[step.position + 1 : end_of_statement(step)]:
        dropped = other.action
        if isinstance(dropped, AlterColumn) and dropped.drops_default:
            if same_text(dropped.column, action.column) and dropped.table.same_as(action.table):
                return True
    return False


def _makes_casts(scene: Scene) -> bool:
    """Whether the project creates casts of its own, here or in an earlier revision."""
    ancestry = scene.past.ancestry
    if ancestry is not None and ancestry.match(_OWN_CASTS, None):
        return True
    return any(one.kind == "cast" for one in scene.timeline.all(CreateObject))


def is_copied(step: Step, table: Name, dialect: str = "postgresql") -> bool:
    """Whether a batch copies the table, with a cast of SQLAlchemy's own."""
    timeline = step.timeline
    return any(
        dialect in one.dialects and table.same_as(getattr(one.action, "table", None))
        for one in timeline.operations_before(len(timeline.operations), RecreateTable, table.name)
    )

"""Whether a downgrade undoes its upgrade."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.config import Config
from flake8_migrations.model.migration import Direction, Location, Migration, Run
from flake8_migrations.model.operations import (
    Maintenance,
    RawSql,
    SetParameter,
    Sleep,
    TransactionControl,
    ValidateConstraint,
)
from flake8_migrations.model.text import named
from flake8_migrations.replay.alike import one_of_each
from flake8_migrations.replay.mirror import Difference, differences, what_differs
from flake8_migrations.replay.plain import is_plain
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    found_at,
)

_HARMS = {
    "left": "is left behind by the downgrade, and the next upgrade fails on it",
    "lost": "is dropped here and not brought back by the downgrade: the older release misses it",
    "renamed": "is not renamed back by the downgrade: the older release misses it",
    "moved": "is not moved back by the downgrade: the older release misses it",
}


_LEFT_THERE = "is left behind by the downgrade, and the next upgrade or downgrade fails on it"


_EXCESSES = {
    "removed": {
        "verb": "drops",
        "cause": "make",
        "harm": "it fails, or the older release misses it",
        "way": "drop only what upgrade() makes",
    },
    "remade": {
        "verb": "creates",
        "cause": "drop",
        "harm": "it fails where that is still there",
        "way": "create only what upgrade() drops",
    },
    "misnamed": {
        "verb": "renames",
        "cause": "rename",
        "harm": "it fails, or the older release misses it",
        "way": "rename only what upgrade() renames",
    },
}
"""What a downgrade does that its upgrade never asked for."""


_KEEPING = frozenset({Maintenance, SetParameter, Sleep, TransactionControl, ValidateConstraint})
"""What leaves nothing behind that a downgrade could undo."""
_KEEPING_KINDS = frozenset({"select", "statistics", "vacuum"})
"""The same of statements that are no operation of their own."""


def no_way_back(migration: Migration, config: Config) -> Iterator[Finding]:
    """Upgrades that do something, and have a downgrade that is missing or empty."""
    if len(migration.down_revisions) > 1:
        return  # a merge
    for run in migration.runs:
        if run.direction is Direction.UPGRADE and run.operations:
            back = migration.counterpart(run)
            if back is not None and back.is_empty and not back.operations:
                if _leaves_something(run):
                    place = back.location or _START
                    yield Finding("MIG301", place, f"{back.function}() is empty", {"harm": _CLAIMS})
            elif "downgrade" not in migration.defines and run.function == "upgrade":
                if _leaves_something(run):
                    place = run.location or _START
                    yield Finding("MIG301", place, "there is no downgrade()", {"harm": _STOPS})


def empty_migration(migration: Migration, config: Config) -> Iterator[Finding]:
    """Migrations of which every function is empty, and that are there for nothing else."""
    header = migration.header
    if header is None or len(header.down_revisions) > 1:
        return  # a merge
    if header.depends_on or header.branch_labels:
        return
    runs = migration.runs
    if len(migration.defines) < len(Direction) or len(runs) < len(Direction):
        return
    if all(run.is_empty and not run.operations for run in runs):
        place = next((run.location for run in runs if run.location is not None), _START)
        yield Finding("MIG328", place, " and ".join(f"{run.function}()" for run in runs))


_START = Location(1, 0)

_CLAIMS = "a downgrade then claims to have undone it"
_STOPS = "a downgrade stops here with an AttributeError, and the revision stays"


def _leaves_something(run: Run) -> bool:
    return any(
        type(one.action) not in _KEEPING
        and not (type(one.action) is RawSql and one.action.kind in _KEEPING_KINDS)
        for one in run.operations
    )


def not_mirrored(scene: Scene) -> Iterator[Finding]:
    """What the downgrade does not undo, and what it drops that the upgrade never made."""
    back = scene.counterpart
    if back is None or not back.operations:
        return
    if is_plain(scene.timeline.events, scene.events_back):
        return
    both = (*scene.run.operations, *back.operations)
    for difference in _found(scene):
        operation = both[difference.position]
        subject = f"{difference.kind} {named(difference.subject)}"
        asks = bool(getattr(operation.action, "if_not_exists", False))  # create() of a type
        if difference.what in _EXCESSES:
            if scene.migration.counterpart(back) is scene.run:
                if not (difference.what == "remade" and asks):
                    yield found_at(operation, "MIG303", subject, **_EXCESSES[difference.what])
        elif not back.raises:
            harm = _HARMS[difference.what]
            if difference.position >= len(scene.run.operations):
                harm = _LEFT_THERE
            if difference.what == "left" and asks:
                harm = "is left behind by the downgrade"
            yield found_at(operation, "MIG302", subject, harm=harm, remedy=_UNDO)


_UNDO = "undo it in downgrade()"


def _found(scene: Scene) -> Iterator[Difference]:
    seen: set[tuple[int, str]] = set()
    runs = scene.timeline, scene.opposite
    differs = what_differs(scene.timeline.kinds | scene.opposite.kinds)
    for dialect in one_of_each(scene.config.dialects, runs, differs):
        for difference in differences(scene.timeline.events, scene.events_back, dialect):
            if (difference.position, difference.subject) not in seen:
                seen.add((difference.position, difference.subject))
                yield difference

"""Whether a downgrade undoes its upgrade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_migrations.migration import Direction, Operation
from flake8_migrations.rules.findings import (
    DOWNGRADE,
    Finding,
    OfRun,
    Rule,
    Scene,
    named,
)
from flake8_migrations.rules.keys import counterpart
from flake8_migrations.rules.mirror import Difference, differences

_HARMS = {
    "left": "is left behind by the downgrade, and the next upgrade fails on it",
    "lost": "is dropped here and not brought back by the downgrade: the older release misses it",
    "renamed": "is not renamed back by the downgrade: the older release misses it",
}


def not_undone(scene: Scene) -> Iterator[Finding]:
    """What the upgrade does and the downgrade does not undo."""
    operations = scene.run.operations
    opposite = counterpart(scene.run, scene.migration.runs)
    if opposite is None or opposite.raises or not opposite.operations:
        return
    for difference in _found(scene, operations, opposite.operations):
        if difference.what != "removed":
            step = scene.step(difference.position)
            subject = f"{difference.kind} {named(difference.subject)}"
            yield step.finding("MIG302", subject, harm=_HARMS[difference.what])


def never_made(scene: Scene) -> Iterator[Finding]:
    """What the downgrade drops and the upgrade never made."""
    opposite = counterpart(scene.run, scene.migration.runs)
    if opposite is None or opposite.direction is not Direction.UPGRADE:
        return
    for difference in _found(scene, opposite.operations, scene.run.operations):
        if difference.what == "removed":
            step = scene.step(difference.position - len(opposite.operations))
            yield step.finding("MIG303", f"{difference.kind} {named(difference.subject)}")


def _found(
    scene: Scene, upgrade: Sequence[Operation], downgrade: Sequence[Operation]
) -> Iterator[Difference]:
    seen: set[tuple[int, str]] = set()
    for dialect in sorted(scene.config.dialects):
        for difference in differences(upgrade, downgrade, dialect):
            if (difference.position, difference.subject) not in seen:
                seen.add((difference.position, difference.subject))
                yield difference


RULES: tuple[Rule, ...] = (
    OfRun(("MIG302",), not_undone),
    OfRun(("MIG303",), never_made, DOWNGRADE),
)

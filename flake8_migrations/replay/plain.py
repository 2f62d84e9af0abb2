"""Downgrades that drop just what their upgrades make: a quick look spares following both."""

from __future__ import annotations

from collections.abc import Sequence

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.replay.events import Event
from flake8_migrations.replay.noted import KINDS


def is_plain(upgrade: Sequence[Event], downgrade: Sequence[Event]) -> bool:
    """Whether each thing that the one makes is dropped by the other, under the same name.

    A quick look for every database that spares the long one: nothing is renamed, or made twice.
    Without it the rules take a tenth more calls over released migrations.
    """
    there, back = _things(upgrade), _things(downgrade)
    if there is None or back is None:
        return False
    for thing, appears in there.items():
        answer = back.pop(thing, None)
        if appears is not None and answer is not (not appears):
            return False
    return all(appears is None for appears in back.values())


_PLAIN = frozenset({"table", "column", "constraint", "index"})


def _things(story: Sequence[Event]) -> dict[tuple[object, ...], bool | None] | None:
    """What is made (True) or dropped; None where that is not told by the operations' names.

    A value of None stands for what is made for a new table, and goes with it.
    """
    found: dict[tuple[object, ...], bool | None] = {}
    for _, operation, changes in story:
        for what, thing, *_ in changes:
            kind, table, name = thing
            if what == "renamed":
                return None
            if what == "changed" or what == "doubtful" or kind not in KINDS:
                continue
            place: tuple[object, ...] = (kind, name) if kind == "index" else thing
            is_odd = operation.dialects is not DIALECTS or operation.at_import
            if kind not in _PLAIN or place in found or is_odd:
                return None
            appears = what == "appears"
            is_part = kind != "table" and appears and table is not None and table.is_known
            found[place] = None if is_part and found.get(("table", table, None)) else appears
    return found

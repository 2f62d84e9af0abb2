"""The tables behind views: what a statement on a view does to them, PostgreSQL does, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_migrations.model.operations import CreateObject, Maintenance, Name
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, BLOCKING, Lock, locks
from flake8_migrations.rules.findings import Step

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

_MOST = 50
"""Views and tables behind one view that are looked at: the work stays linear."""


def locked_behind(step: Step) -> list[Lock]:
    """The tables and views that LOCK TABLE locks as it locks the view that it names."""
    action = step.operation.action
    if not isinstance(action, Maintenance) or action.statement != "LOCK TABLE":
        return []
    taken = [one for one in locks(action, step.timeline) if one[1] in BLOCKING]
    return [(name, mode) for view, mode in taken for name in behind(step.before, view)]


def replaced(step: Step) -> list[Lock]:
    """The view that CREATE OR REPLACE VIEW replaces, where one is known to be there."""
    action = step.operation.action
    if not (isinstance(action, CreateObject) and action.kind == "view" and action.or_replace):
        return []
    standing = step.before_on("postgresql").has_object("view", action.name)
    return [(action.name, ACCESS_EXCLUSIVE)] if standing is not None and standing.value else []


def behind(before: Before, view: Name) -> list[Name]:
    """What a view selects from, and what the views among that do, as far as it is known.

    A materialized view has rows of its own: who reads it, reads nothing else.
    """
    found = [view]
    for one in found:
        definition = before.definition("view", one) if one.is_known else None
        if definition is not None:
            found += [
                name
                for name in definition.selects_from
                if name.is_known and not any(map(name.same_as, found))
            ][: max(0, _MOST - len(found))]
    return found[1:]

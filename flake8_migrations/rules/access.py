"""Family 2: rows and privileges that the application's role has no longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    AlterTable,
    CreateObject,
    CustomOperation,
    DropObject,
    Name,
    Privileges,
    RawSql,
)
from flake8_migrations.model.text import HOLE, is_known, listed, named, shown
from flake8_migrations.replay.before.policies import may_have_policy
from flake8_migrations.rules.findings import Finding, Scene, Step

_HIDDEN = (
    "every row is hidden from every role but the table's owner, and inserts of the running"
    " release fail"
)
_FORCED = "every row is hidden from the table's owner too"
_SHOWING = frozenset({"DISABLE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY"})


def rows_hidden(scene: Scene) -> Iterator[Finding]:
    """Row level security that is switched on or forced, where no policy shows a row."""
    told: dict[str, list[Name]] = {}
    for position in scene.timeline.positions(AlterTable):
        step = scene.step(position)
        action = step.operation.action
        assert isinstance(action, AlterTable)
        harm = _harm(action)
        if harm is None or "postgresql" not in step.dialects or step.is_new(action.table):
            continue
        named_alike = told.setdefault(action.table.name.lower(), [])
        if any(map(action.table.same_as, named_alike)) or _is_taken_back(step, action.table):
            continue
        if _may_show_rows(step, action.table):
            continue
        named_alike.append(action.table)
        does = "enables" if action.form.startswith("ENABLE") else "forces"
        yield step.finding("MIG214", named(action.table), does=does, harm=harm)


def _harm(action: AlterTable) -> str | None:
    if action.form == "ENABLE ROW LEVEL SECURITY":
        return _HIDDEN
    return _FORCED if action.form == "FORCE ROW LEVEL SECURITY" else None


def _is_taken_back(step: Step, table: Name) -> bool:
    shown_again = step.scene.once(_shown_again).get(table.name.lower(), {})
    return any(at > step.position and other.same_as(table) for other, at in shown_again.items())


def _shown_again(scene: Scene) -> dict[str, dict[Name, int]]:
    """Where the rows of tables are last shown to all again, by the name of the table."""
    found: dict[str, dict[Name, int]] = {}
    for position in scene.timeline.positions(AlterTable):
        action = scene.run.operations[position].action
        if isinstance(action, AlterTable) and action.form in _SHOWING:
            found.setdefault(action.table.name.lower(), {})[action.table] = position
    return found


def _may_show_rows(step: Step, table: Name) -> bool:
    """Whether a policy stands at the end, here or since earlier, or something may make one."""
    names = step.timeline.earlier_names(step.position, table)
    if not all(is_known(one.name) for one in names) or step.scene.once(_may_make_any_policy):
        return True
    made = step.scene.once(_policies)
    if HOLE in made:
        return True
    if any(one.same_as(of) for one in names for of in made.get(one.name.lower(), ())):
        return True
    return any(may_have_policy(step.before, one) for one in names)


def _may_make_any_policy(scene: Scene) -> bool:
    """Whether the run does something that may make policies, of whatever table."""
    timeline = scene.timeline
    return timeline.runs_unread_before(len(timeline.operations)) or any(
        "polic" in one.method.lower() for one in timeline.all(CustomOperation)
    )


def _policies(scene: Scene) -> dict[str, list[Name]]:
    """The tables of the policies that the run makes and keeps, by the name of the table.

    Under a HOLE stand those of which the table is not known.
    """
    kept: dict[tuple[str, str], Name] = {}
    timeline = scene.timeline
    for position in sorted((*timeline.positions(CreateObject), *timeline.positions(DropObject))):
        action = scene.run.operations[position].action
        if not isinstance(action, (CreateObject, DropObject)) or action.kind != "policy":
            continue
        of = action.table if action.table is not None and action.table.is_known else UNKNOWN_NAME
        place = of.name.lower(), action.name.name.lower()
        if isinstance(action, CreateObject):
            kept[place] = of
        elif is_known(action.name.name):
            kept.pop(place, None)
    found: dict[str, list[Name]] = {}
    for (name, _), of in kept.items():
        found.setdefault(name, []).append(of)
    return found


def revoked(scene: Scene) -> Iterator[Finding]:
    """Privileges that are taken away, and not given again to the same role."""
    statements = _statements(scene)
    for place, (position, taken) in enumerate(statements):
        if not taken.is_revoked:
            continue
        step = scene.step(position)
        lost = [
            role
            for role in taken.roles
            if not (_is_given(statements, place, taken, role) or _is_new(step, "ROLE", Name(role)))
        ]
        names = [one for one in taken.names if not _is_new(step, taken.kind, one)]
        if not lost or (taken.names and not names):
            continue
        yield step.finding("MIG215", _described(taken, names, lost), harm=_lost_by(taken))


def _statements(scene: Scene) -> list[tuple[int, Privileges]]:
    found = []
    for position in scene.timeline.positions(RawSql):
        action = scene.run.operations[position].action
        if isinstance(action, RawSql) and action.privileges is not None:
            if scene.step(position).dialects:
                found.append((position, action.privileges))
    return found


_MOST_COMPARED = 200
"""Statements behind one that are looked at: the work stays linear."""


def _is_given(
    statements: Sequence[tuple[int, Privileges]], place: int, taken: Privileges, role: str
) -> bool:
    """Whether the role gets the same again."""
    return any(
        not given.is_revoked
        and role in given.roles
        and given.kind == taken.kind
        and ("ALL" in given.words or set(taken.words) <= set(given.words))
        and {str(one).lower() for one in taken.names} <= {str(one).lower() for one in given.names}
        for _, given in statements[place + 1 : place + _MOST_COMPARED]
    )


_KINDS: Mapping[str, tuple[str, ...]] = {
    "TABLE": ("view", "materialized view"),
    "ROUTINE": ("function", "procedure"),
}


def _is_new(step: Step, kind: str, name: Name) -> bool:
    """Whether the run creates the object before, so that nobody has used it yet."""
    if kind == "TABLE" and step.is_new(name):
        return True
    kinds = ("schema",) if kind.endswith("IN SCHEMA") else _KINDS.get(kind, (kind.lower(),))
    return any(step.timeline.creates_object(step.position, one, name) for one in kinds)


def _described(taken: Privileges, names: Sequence[Name], roles: Sequence[str]) -> str:
    what = ", ".join(shown(one) for one in taken.words)
    if taken.kind.startswith("NEW "):
        what += f" on {taken.kind.lower()}"
    elif names:
        kind = "" if taken.kind == "TABLE" else f"{taken.kind.lower()} "
        what += f" on {kind}{listed(named(one) for one in names)}"
    elif taken.kind == "ROLE":
        what = f"role {what.lower()}"
    return f"{what} from {listed(shown(one) for one in roles)}"


def _lost_by(taken: Privileges) -> str:
    if taken.kind.startswith("NEW "):
        return "they get 'permission denied' on what is created from now on"
    return "the running release fails with 'permission denied' where it needs that"

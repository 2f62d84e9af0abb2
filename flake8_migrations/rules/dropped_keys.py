"""The tables to which dropped and altered foreign keys refer: PostgreSQL locks them, too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.operations import (
    AlterTable,
    DropColumn,
    DropConstraint,
    DropTable,
    Name,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.before.standing import Constraint
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.facts.lock_modes import ACCESS_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, Lock
from flake8_migrations.rules.findings import Scene, Step

Drop = DropConstraint | DropColumn | DropTable

DROPS_KEYS = frozenset({DropConstraint, DropColumn, DropTable})

ALTERS_KEYS = DROPS_KEYS | {AlterTable}

_MOST = 100
"""Foreign keys of one table that are looked at: the work stays linear."""


def locks_on_referred(step: Step) -> list[Lock]:
    """The other tables that the operation locks for the sake of foreign keys."""
    action = step.operation.action
    if not isinstance(action, AlterTable):
        return [(table, ACCESS_EXCLUSIVE) for table in referred_to(step)]
    if action.enforces is None or action.of is None:
        return []
    key = step.before.constraint(action.table, action.of)
    if key is None or key.references is None or key.references.table.same_as(action.table):
        return []
    mode = SHARE_ROW_EXCLUSIVE if action.enforces else ACCESS_EXCLUSIVE
    return [(key.references.table, mode)]


def referred_to(step: Step) -> list[Name]:
    """The other tables that lose a foreign key by the operation, each once.

    The downgrade shows it, which creates it again, or the revision that created it does.
    """
    action = step.operation.action
    if not isinstance(action, Drop) or not is_known(action.table.name):
        return []
    if isinstance(action, DropConstraint) and action.kind not in ("foreign key", None):
        return []
    found: dict[Name, None] = {}
    for table in (*_put_back(step, action), *_standing(step, action)):
        if table.is_known and not any(map(table.same_as, (action.table, *found))):
            found[table] = None
    return list(found)


def _put_back(step: Step, action: Drop) -> Iterator[Name]:
    """What the keys refer to that the other direction creates again."""
    keys = step.scene.once(_keys_back)
    for table in step.names_in_opposite(action.table) if keys else ():
        for key in islice(keys.get(table.name.lower(), ()), _MOST):
            if key.table.same_as(table) and _is_dropped(action, key.name, key.columns):
                yield key.target.table


def _keys_back(scene: Scene) -> dict[str, list[Key]]:
    """The foreign keys that the other direction creates, by their table."""
    found: dict[str, list[Key]] = {}
    for keys in scene.opposite.written_keys.values():
        for key in keys:
            found.setdefault(key.table.name.lower(), []).append(key)
    return found


def _standing(step: Step, action: Drop) -> Iterator[Name]:
    """What the keys refer to that stand since earlier revisions, or since this run."""
    before = step.before
    standing: list[Constraint]
    if isinstance(action, DropConstraint):
        name = action.name
        one = before.constraint(action.table, name) if name is not None else None
        standing = [] if one is None else [one]
    elif isinstance(action, DropColumn):
        standing = before.constraints(action.table, action.column)
    else:
        standing = before.constraints(action.table)
    for key in islice(standing, _MOST):
        if key.kind == "foreign key" and key.is_certain and key.references is not None:
            there = before.has_table(key.references.table)
            if there is None or there.value:  # and not renamed since
                yield key.references.table


def _is_dropped(action: Drop, name: str | None, columns: tuple[str, ...]) -> bool:
    """Whether a foreign key of the table goes with the operation."""
    if isinstance(action, DropConstraint):
        return same_text(name, action.name)
    if isinstance(action, DropColumn):
        return any(same_text(one, action.column) for one in columns)
    return True

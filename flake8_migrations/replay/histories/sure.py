"""What the upgrades of whole histories surely make of an empty database."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.effects.changes import Change
from flake8_migrations.model.operations import VIEWS, DropObject, UnreadCall
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.schema import Unresolved
from flake8_migrations.replay.before.delta import Delta
from flake8_migrations.replay.events import Event, events
from flake8_migrations.replay.histories import Migrations, upgrades
from flake8_migrations.replay.identity import identity_of


def surely_leave(migrations: Iterable[Migrations], dialect: str) -> Delta:
    """What the upgrades of histories surely make of an empty database, and nothing else.

    What nobody can read takes away all that was known before.
    """
    known = Delta(dialect)
    for one in migrations:
        for _, migration in one.files:
            if isinstance(migration, Unresolved):
                known = Delta(dialect)
                known.is_cut = True
                continue
            for event in map(_sparing, events(upgrades(migration))):
                missing = [made for made in event.changes if _is_missing(known, made)]
                known.follow(event)
                for made in missing:
                    _settle(known, made)
    return known


def _sparing(event: Event) -> Event:
    """The event without what CASCADE takes along with a view: other views, never a column.

    A call that nobody can follow counts where its name tells of a change: numbers are asked
    whether they are finite, and settings for what is set, in histories of all kinds.
    """
    action = event.operation.action
    if isinstance(action, UnreadCall):
        name = action.function.rpartition(".")[2].lower()
        return event if _CHANGING.search(name) else event._replace(changes=())
    if isinstance(action, DropObject) and action.kind in VIEWS:
        return event._replace(changes=tuple(one for one in event.changes if not one.is_opaque))
    return event


def _is_missing(known: Delta, change: Change) -> bool:
    """Whether a table or column that appears is surely not there: whoever asks, creates it."""
    kind, table, name = change.thing
    if change.what != "appears" or table is None or not table.is_known:
        return False
    found = known.tables.get(identity_of(table, known.dialect))
    if kind == "table":
        return found.is_there is False if found is not None else not known.is_cut
    if kind != "column" or found is None or name is None:
        return False
    column = found.columns.get(name.lower())
    if column is not None:
        return column.is_there is False
    return found.is_complete and found.is_there is True and not found.is_asked


def _settle(known: Delta, change: Change) -> None:
    """What was created because it was missing is there, just so."""
    kind, table, name = change.thing
    assert table is not None
    found = known.tables.get(identity_of(table, known.dialect))
    made = found.columns.get((name or "").lower()) if found and kind == "column" else found
    if made is not None and made.is_there:
        made.is_asked = False


_CHANGING = compiled_when_used(
    "…|add|create|drop|alter|rename|remove|make|ensure|grade|migrat|apply|run|exec|invoke|batch"
    "|modif|chang|convert|install|enable|disable|init|set_?up|sync|build|fix|replace|delete"
    "|insert|update|column|table|index|constraint|schema|type|trigger|ddl|sql|op$"
)

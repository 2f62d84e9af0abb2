"""Family 5: sequences that give out numbers which are there already, or end too early."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.model.operations import (
    Action,
    AlterColumn,
    AlterTable,
    CreateObject,
    CustomOperation,
    Delete,
    DropColumn,
    DropTable,
    Insert,
    Name,
    RawSql,
    RecreateTable,
    Truncate,
    UnreadCall,
    UnreadSql,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.facts.next_values import sequence_counted_by
from flake8_migrations.rules.findings import Finding, Scene, Step, since
from flake8_migrations.rules.standing import primary_key

_SIZES = {"smallint": 2, "integer": 4, "bigint": 8}
_LARGEST = {"smallint": "32767", "integer": "2147483647"}
_SET_BY_NUMBER = compiled_when_used(
    r"restart(?<!\wrestart)\s+with\s+\d\d|setval(?<!\wsetval)\s*\([^()]*,\s*\d\d"
)
"""It begins with letters, not with ``\\b``: so it is searched for in a fraction of the time."""
_SETTING = ("SETVAL", "PG_CATALOG.SETVAL")
_DUPLICATES = "the next row without one gets a number already in use, a duplicate key"


def explicit_numbers(step: Step, action: Insert) -> Iterator[Finding]:
    """Rows that bring the number along which a sequence gives to all others."""
    if not action.numbered or not action.table.is_known or _is_spared(step):
        return
    if _is_mended(step, action.table, since=step.position) or _begins_far(step):
        return
    before = step.before_on("postgresql")
    for column in action.numbered:
        counter = before.counter(action.table, column)
        if counter is None or counter.value is None or step.scene.once(_is_set_by_number):
            continue
        if tuple(map(str.lower, primary_key(before, action.table))) != (column,):
            continue
        if any(one.kind == "check" for one in before.constraints(action.table, column)):
            continue  # which may allow these numbers alone
        subject = f"{named(action.table)}.{named(column)}"
        what = "identity" if counter.value == "identity" else "serial"
        why = f"the {what}{since(counter.since)} does not count them"
        way = _way(action.table, column)
        does = "inserts rows with explicit numbers in"
        yield step.finding("MIG508", subject, does=does, why=why, harm=_DUPLICATES, way=way)


def counted_late(step: Step, action: AlterColumn) -> Iterator[Finding]:
    """A column with rows that is counted from 1 on, or outgrows its sequence."""
    if action.becomes_identity or action.server_default is not None:
        yield from _begins_late(step, action)
    elif action.type is not None and action.type.name in ("integer", "bigint"):
        yield from _outgrows(step, action)


def _begins_late(step: Step, action: AlterColumn) -> Iterator[Finding]:
    what = "an identity" if action.becomes_identity else _new_sequence(step, action)
    if what is None or action.starts_elsewhere or not action.table.is_known or _is_spared(step):
        return
    if not is_known(action.column) or step.is_new_column(action.table, action.column):
        return
    if step.is_new(action.table) and not step.timeline.fills_before(step.position, action.table):
        return
    if step.timeline.surely_empties_before(step.position, action.table):
        return
    if _is_mended(step, action.table, since=-1):
        return
    counter = step.before_on("postgresql").counter(action.table, action.column)
    if counter is not None and counter.value is not None:
        return
    if not action.becomes_identity and step.was_nullable(action) is not False:
        return  # it may hold no number so far
    subject = f"{named(action.table)}.{named(action.column)}"
    yield step.finding(
        "MIG508",
        subject,
        does=f"gives {what} to",
        why="it starts at 1, whatever rows there are",
        harm=_DUPLICATES,
        way=_way(action.table, action.column),
    )


def _new_sequence(step: Step, action: AlterColumn) -> str | None:
    """The sequence of the default, where the run creates it and it begins with 1."""
    name = sequence_counted_by(action.server_default)
    if name is None:
        return None
    for made in step.timeline.before(step.position, CreateObject, name.name):
        if made.kind == "sequence" and made.name.same_as(name):
            is_sure = not (made.starts_elsewhere or made.if_not_exists)
            return f"sequence {named(name)}" if is_sure else None
    return None


def _outgrows(step: Step, action: AlterColumn) -> Iterator[Finding]:
    """A serial whose column grows: its sequence ends where the old type did."""
    if step.config.pg_version < 10 or _is_spared(step):
        return
    if _is_mended(step, action.table, since=-1):
        return
    before = step.before_on("postgresql")
    counter = before.counter(action.table, action.column)
    old = before.type_of(action.table, action.column)
    if counter is None or counter.value != "serial" or old is None or action.type is None:
        return
    name = old.value.on("postgresql").name
    if _SIZES.get(name, 8) >= _SIZES[action.type.name]:
        return
    sequence = f"{action.table.name}_{action.column}_seq"
    yield step.finding(
        "MIG508",
        f"{named(action.table)}.{named(action.column)}",
        does=f"sets type {action.type.name} on",
        why=f"the sequence of the serial{since(counter.since)} stays {name}",
        harm=f"inserts fail after number {_LARGEST[name]} as before",
        way=f"ALTER SEQUENCE {named(sequence)} AS {action.type.name} as well",
    )


def restarted(step: Step, action: AlterTable | RawSql) -> Iterator[Finding]:
    """A sequence that begins with 1 again, over rows that are there."""
    if isinstance(action, RawSql):
        if action.restarts is None or not action.restarts.is_known:
            return
        subject = named(action.restarts)
        if _makes_sequence(step.timeline, action.restarts):
            return
        way = f"SELECT setval('{subject}', max(id)) FROM its table"
    else:
        if action.form != "ALTER IDENTITY" or not _RESTARTING.fullmatch(action.to):
            return
        if action.column is None or step.is_new(action.table):
            return
        subject = f"{named(action.table)}.{named(action.column)}"
        way = _way(action.table, action.column)
    is_emptied = Truncate in step.timeline.kinds or Delete in step.timeline.kinds
    if is_emptied or _is_spared(step) or _is_mended(step, None, since=step.position):
        return
    does, why = "restarts", "it starts at 1, whatever rows there are"
    yield step.finding("MIG508", subject, does=does, why=why, harm=_DUPLICATES, way=way)


def _makes_sequence(timeline: Timeline, name: Name) -> bool:
    """Whether the run creates the sequence, wherever that is."""
    made = timeline.before(len(timeline.operations), CreateObject, name.name)
    return any(one.kind == "sequence" and one.name.same_as(name) for one in made)


_RESTARTING = compiled_when_used(r"(?i:RESTART(?:\s+WITH)?(?:\s+1)?)")


def copied(step: Step, action: RecreateTable) -> Iterator[Finding]:
    """A batch that copies the table: the copy has a sequence of its own."""
    if not action.table.is_known or _is_spared(step):
        return
    if step.is_new(action.table) and not step.timeline.fills_before(step.position, action.table):
        return
    if _is_mended(step, action.table, since=step.position):
        return
    before = step.before_on("postgresql")
    for column in primary_key(before, action.table):
        counter = before.counter(action.table, column)
        if counter is None or counter.value is None:
            continue
        yield step.finding(
            "MIG508",
            f"{named(action.table)}.{named(column)}",
            does="copies the table of",
            why=f"the copy has a new sequence{since(counter.since)}, which starts at 1",
            harm=_DUPLICATES,
            way='leave out recreate="always", which PostgreSQL does not need',
        )
        return


def _way(table: Name, column: str) -> str:
    get = f"pg_get_serial_sequence('{named(table)}', '{named(column)}')"
    return f"SELECT setval({get}, max({named(column)})) FROM {named(table)} after that"


def _is_spared(step: Step) -> bool:
    return is_of_others(step.scene.migration.path, POSTGRESQL)


def _is_set_by_number(scene: Scene) -> bool:
    """Whether an earlier revision lets a sequence begin far away."""
    ancestry = scene.past.ancestry
    return ancestry is not None and ancestry.match(_SET_BY_NUMBER, None)


def _is_mended(step: Step, table: Name | None, *, since: int) -> bool:
    """Whether the run sets a sequence behind the position, or may do so, or drops the table."""
    last, drops = step.scene.once(_mended)
    return last > since or any(
        position > step.position and one.same_as(table) for position, one in drops
    )


def _mended(scene: Scene) -> tuple[int, list[tuple[int, Name]]]:
    """Where the run last sets a sequence, or may do so; and what it drops or empties."""
    last, drops = -1, []
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if isinstance(action, RawSql):
            if _sets(action):
                last = position
        elif isinstance(action, AlterTable):
            if action.form == "ALTER IDENTITY" and not _RESTARTING.fullmatch(action.to):
                last = position
        elif isinstance(action, (UnreadSql, UnreadCall, CustomOperation)):
            last = position
        elif isinstance(action, (DropTable, DropColumn, Truncate)) or (
            isinstance(action, Delete) and action.filtered is False
        ):
            drops.append((position, action.table))
    return last, drops[-_MOST_DROPS:]


_MOST_DROPS = 100


def _begins_far(step: Step) -> bool:
    """Whether the run lets a sequence begin by another number than 1 before: RESTART WITH 1000."""
    return step.scene.once(_first_far) < step.position


def _first_far(scene: Scene) -> int:
    """Where the run first does so; its end where it does not."""
    operations = scene.run.operations
    far = (at for at, one in enumerate(operations) if _restarts_elsewhere(one.action))
    return next(far, len(operations))


def _restarts_elsewhere(action: Action) -> bool:
    if isinstance(action, RawSql):
        return action.restarts is None and action.head.startswith("ALTER SEQUENCE")
    return (
        isinstance(action, AlterTable)
        and action.form == "ALTER IDENTITY"
        and action.to.upper().startswith("RESTART")
        and not _RESTARTING.fullmatch(action.to)
    )


def _sets(action: RawSql) -> bool:
    if action.restarts is not None:
        return False
    if action.routine is not None:
        return action.routine in _SETTING or not action.routine.startswith("PG_")
    return action.kind in ("program", "other", "call") or action.head.startswith(
        ("ALTER SEQUENCE", "SELECT", "WITH")
    )

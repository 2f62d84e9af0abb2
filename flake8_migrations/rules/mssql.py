"""Family 5: what SQL Server refuses."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import MSSQL
from flake8_migrations.model.operations import DropColumn, DropConstraint
from flake8_migrations.model.text import is_known, listed, named
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.rules.casts import is_copied
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step, since

_KEYWORDS = {
    "default": "mssql_drop_default",
    "check": "mssql_drop_check",
    "foreign key": "mssql_drop_foreign_key",
}
_DROPPED_BEFORE = ("check", "foreign key", "unique", "primary key")


def drop_column(step: Step, action: DropColumn) -> Iterator[Finding]:
    """A column whose default, constraint or index goes with nothing that is said."""
    if is_caught(step.operation) or not (action.table.is_known and is_known(action.column)):
        return
    if is_copied(step, action.table, "mssql") or is_of_others(step.scene.migration.path, MSSQL):
        return
    left = {
        what: way
        for kind, what, way in _in_the_way(step, action)
        if _KEYWORDS.get(kind) not in action.keywords
    }
    if not left:
        return
    ways = list(dict.fromkeys(left.values()))
    if step.operation.carrier == "sql":
        ways = ["drop the constraint before, by its name"]
    subject = f"{named(action.table)}.{named(action.column)}"
    yield step.finding("MIG515", subject, what=listed(left), way=", and ".join(ways))


def _in_the_way(step: Step, action: DropColumn) -> Iterator[tuple[str, str, str]]:
    """What stands on the column: its kind, what it is, and what to do about it."""
    before = step.before_on("mssql")
    default = before.default_of(action.table, action.column)
    if default is not None and default.value is not None and not _may_be_dropped(step, action):
        yield "default", f"a default{since(default.since)}", f"give {_KEYWORDS['default']}=True"
    for one in before.constraints(action.table, action.column):
        if one.is_certain and one.kind in _DROPPED_BEFORE:
            what = _CALLED.get(one.kind, one.kind)
            is_own = one.kind in _KEYWORDS and one.columns == (action.column,)
            way = f"give {_KEYWORDS[one.kind]}=True" if is_own else _drop_before(one, what)
            yield one.kind, f"a {what}{since(one.since)}", way
    for index in before.indexes(action.table, action.column):
        if index.is_certain:
            yield "index", f"an index{since(index.since)}", _drop_before(index, "index")


_CALLED = {"check": "CHECK", "unique": "UNIQUE constraint"}


def _drop_before(one: Constraint | Index, what: str) -> str:
    return f"drop {f'the {what}' if one.name is None else named(one.name)} before"


def _may_be_dropped(step: Step, action: DropColumn) -> bool:
    """Whether the default may have gone as the constraint that it is, whose name nobody knows."""
    for position in step.timeline.positions(DropConstraint)[-_MOST_DROPS:]:
        dropped = step.timeline.operations[position].action
        if isinstance(dropped, DropConstraint) and position < step.position:
            if dropped.kind is None and dropped.table.same_as(action.table):
                return True
    return False


_MOST_DROPS = 100

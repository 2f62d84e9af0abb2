"""Family 1 on MySQL: what copies a table, and what MODIFY forgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropConstraint,
    Maintenance,
    MaintenanceStatement,
    SqlType,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.facts.conversions import MEMBERS_ON_MYSQL
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
)

_COPIES = "copies the whole table, and writes to it wait until the copy is done"
_WAITS = "makes writes to the table wait until it is done"
_COSTS: Mapping[MaintenanceStatement, str] = {
    "ALGORITHM=COPY": f"ALGORITHM=COPY {_COPIES}",
    "LOCK=SHARED": f"LOCK=SHARED {_WAITS}",
    "LOCK=EXCLUSIVE": "LOCK=EXCLUSIVE makes reads and writes of the table wait until it is done",
    "CONVERT TO CHARACTER SET": f"CONVERT TO CHARACTER SET {_COPIES}",
}


def maintenance(step: Step, action: Maintenance) -> Iterable[Finding]:
    harm = _COSTS.get(action.statement)
    if not (harm and action.target) or step.harms_nobody(action.target):
        return ()
    return [step.finding("MIG130", named(action.target), harm=harm)]


def create_index(step: Step, action: CreateIndex) -> Iterable[Finding]:
    prefix = (action.prefix or "").upper()
    if prefix not in ("FULLTEXT", "SPATIAL") or step.harms_nobody(action.table):
        return ()
    harm = f"building a {prefix} index {_WAITS}"
    return [step.finding("MIG130", named(action.table), harm=harm)]


def change_members(step: Step, action: AlterColumn) -> Iterable[Finding]:
    """A change of an enum whose old members are known; other changes of a type are MIG110."""
    new = action.type
    if new is None or new.name not in MEMBERS_ON_MYSQL:
        return ()
    if step.harms_nobody(action.table) or step.is_new_column(action.table, action.column):
        return ()
    old = step.type_before(action)
    if old is None or old.name != new.name:
        return ()
    change = _member_change(old, new)
    if change is None:
        return ()
    subject = f"{named(action.table)}.{named(action.column)}"
    return [step.finding("MIG131", subject, change=change)]


def _member_change(old: SqlType, new: SqlType) -> str | None:
    """What of the change of an enum or set is more than members at the end."""
    before, after = old.arguments, new.arguments
    if not before or not after or not all(is_known(str(one)) for one in (*before, *after)):
        return None
    if any(one not in after for one in before):
        gone = next(one for one in before if one not in after)
        return f"the member '{gone}' is removed"
    if [one for one in after if one in before] != list(before):
        return "the members change their order"
    if after[: len(before)] != before:
        new_one = next(one for one in after if one not in before)
        return f"the member '{new_one}' is not at the end"
    for limit in MEMBERS_ON_MYSQL[old.name]:
        if len(before) <= limit < len(after):
            return f"with more than {limit} members a value takes another byte"
    return None


def drop_primary_key(scene: Scene) -> Iterator[Finding]:
    """DROP PRIMARY KEY, unless the same statement adds another one."""
    added = {
        (operation.location, operation.action.table.name.lower())
        for operation in scene.run.operations
        if isinstance(operation.action, CreateConstraint)
        and operation.action.kind == "primary key"
        and operation.carrier == "sql"
    }
    for position, operation in enumerate(scene.run.operations):
        action = operation.action
        if not isinstance(action, DropConstraint) or action.kind != "primary key":
            continue
        step = scene.step(position)
        if MYSQL.isdisjoint(step.dialects) or step.harms_nobody(action.table):
            continue
        if (operation.location, action.table.name.lower()) not in added:
            harm = f"dropping its primary key {_COPIES}"
            yield step.finding("MIG130", named(action.table), harm=harm)


_REDEFINES = frozenset({"new_column_name", "nullable", "type_", "autoincrement", "comment"})
_TIMES = frozenset({"timestamp", "timestamptz", "datetime"})
_SAYS_NULL = frozenset({"nullable", "existing_nullable"})


def alter_column(step: Step, action: AlterColumn) -> Iterable[Finding]:
    """Alembic's MODIFY and CHANGE define a column anew: what is not said is gone."""
    if step.operation.carrier == "sql" or is_of_others(step.scene.migration.path, MYSQL):
        return ()
    given = action.keywords
    if "**" in given or not _is_redefined(action):
        return ()
    subject = f"{named(action.table)}.{named(action.column)}"
    if given.isdisjoint({"type_", "existing_type"}):
        harm = "fails on MySQL, where Alembic has to repeat the type"
        return [step.finding("MIG132", subject, harm=harm, missing="existing_type=")]
    if not given.isdisjoint(_SAYS_NULL) or _is_plain(step, action):
        return ()
    if _stands_plain(step, action):
        return ()
    lost = [
        *(["a default"] if given.isdisjoint(_DEFAULT) else []),
        *(["a comment"] if given.isdisjoint(_COMMENT) else []),
    ]
    harm = "makes it nullable on MySQL" + (f", without {' and '.join(lost)}" if lost else "")
    missing = [
        "existing_nullable=",
        *(["existing_server_default="] if "a default" in lost else []),
        *(["existing_comment="] if "a comment" in lost else []),
    ]
    return [step.finding("MIG132", subject, harm=harm, missing=", ".join(missing))]


def _is_plain(step: Step, action: AlterColumn) -> bool:
    """Whether this run adds the column, nullable and with nothing to forget."""
    if not step.is_new_column(action.table, action.column):
        return False
    added = step.timeline.added(action.table, action.column)
    return added is not None and added.nullable is not False and added.server_default is None


def _stands_plain(step: Step, action: AlterColumn) -> bool:
    """Whether earlier revisions leave the column nullable and without a default.

    A comment is all that could be forgotten, and hardly any column has one.
    """
    database = min(step.databases & MYSQL, default=None)
    if database is None:
        return False
    before = step.before_on(database)
    nullable = before.is_nullable(action.table, action.column)
    if nullable is None or not nullable.value:
        return False
    default = before.default_of(action.table, action.column)
    return default is not None and default.value is None


_DEFAULT = frozenset({"server_default", "existing_server_default"})
_COMMENT = frozenset({"comment", "existing_comment"})


def _is_redefined(action: AlterColumn) -> bool:
    """Whether Alembic writes the whole definition, and not SET DEFAULT alone."""
    type_ = action.type or action.existing_type
    return not _REDEFINES.isdisjoint(action.keywords) or (
        "server_default" in action.keywords
        and not action.drops_default
        and type_ is not None
        and type_.name in _TIMES
    )


def inline_references(step: Step, action: AddColumn | CreateTable) -> Iterable[Finding]:
    """A foreign key behind a column in SQL, which MySQL reads and forgets."""
    if step.operation.carrier != "sql":
        return ()
    columns = action.columns if isinstance(action, CreateTable) else (action.column,)
    return [
        step.finding(
            "MIG133",
            f"{named(action.table)}.{named(column.name)}",
            parent=named(column.foreign_key.table),
            column=named(column.name),
        )
        for column in columns
        if column.foreign_key is not None
    ]

"""MIG417: foreign keys and CHECKs that are switched off, and what comes in unchecked meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flake8_migrations.model.dialects import DIALECTS, MSSQL, MYSQL, ORACLE, POSTGRESQL, SQLITE
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    EVERY_PARAMETER,
    AlterTable,
    CreateTable,
    Delete,
    Insert,
    Maintenance,
    MaintenanceStatement,
    RawSql,
    SetParameter,
    TransactionControl,
    Update,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.findings import Finding, Scene

_NO = frozenset({"0", "off", "false", "no"})
_YES = frozenset({"1", "on", "true", "yes"})
_IN_ORDER = (
    "write the rows in the order of the keys, or look for orphans before switching it on again"
)
_DEFERRED = (
    "write the rows in the order of the keys, or make the keys DEFERRABLE and"
    " SET CONSTRAINTS ALL DEFERRED"
)


class _Parameter(NamedTuple):
    """A parameter that switches constraints off."""

    databases: frozenset[str]
    off: frozenset[str]
    """Its values that do."""
    unchecked: str
    remedy: str
    rechecked_by: tuple[str, ...] = ()
    """The statements that look at all rows afterwards."""


_PARAMETERS: Mapping[str, _Parameter] = {
    "foreign_key_checks": _Parameter(MYSQL, _NO, "no foreign key", _IN_ORDER),
    "global.foreign_key_checks": _Parameter(MYSQL, _NO, "no foreign key", _IN_ORDER),
    "check_constraint_checks": _Parameter(
        frozenset({"mariadb"}), _NO, "no CHECK", "correct the rows before they are written"
    ),
    "session_replication_role": _Parameter(
        POSTGRESQL, frozenset({"replica"}), "no foreign key and no trigger", _DEFERRED
    ),
    "foreign_keys": _Parameter(
        SQLITE,
        _NO,
        "no foreign key",
        "end with PRAGMA foreign_key_check, and fail if it gives rows",
        ("PRAGMA FOREIGN_KEY_CHECK",),
    ),
    "ignore_check_constraints": _Parameter(
        SQLITE,
        _YES,
        "no CHECK",
        "end with PRAGMA integrity_check, and fail if it gives rows",
        ("PRAGMA INTEGRITY_CHECK", "PRAGMA QUICK_CHECK"),
    ),
}
_ON_SQLITE = [(name, "") for name, one in _PARAMETERS.items() if one.databases == SQLITE]


class _Statement(NamedTuple):
    """A statement that switches constraints of one table off."""

    databases: frozenset[str]
    on: MaintenanceStatement
    """What switches them on again."""
    checks: bool
    """Whether that looks at all rows."""
    unchecked: str
    remedy: str


_STATEMENTS: Mapping[MaintenanceStatement, _Statement] = {
    "DISABLE TRIGGER": _Statement(
        POSTGRESQL, "ENABLE TRIGGER", False, "no foreign key and no trigger", _DEFERRED
    ),
    "NOCHECK CONSTRAINT": _Statement(
        MSSQL,
        "CHECK CONSTRAINT",
        True,
        "no such constraint",
        "end with ALTER TABLE … WITH CHECK CHECK CONSTRAINT, which checks all rows",
    ),
    "DISABLE CONSTRAINT": _Statement(
        ORACLE,
        "ENABLE CONSTRAINT",
        True,
        "no such constraint",
        "end with ENABLE CONSTRAINT, which checks all rows",
    ),
}
_NOT_ENFORCED = _Statement(
    POSTGRESQL | MYSQL,
    "CHECK CONSTRAINT",
    True,
    "no such constraint",
    "end with ENFORCED, which checks all rows",
)
_SWITCHING = frozenset({*_STATEMENTS, *(one.on for one in _STATEMENTS.values())})


class _Off(NamedTuple):
    """Constraints that an operation has switched off."""

    position: int
    subject: str
    unchecked: str
    remedy: str
    databases: frozenset[str]
    work: tuple[int, ...]
    """How much had been done on each of the databases before."""


class _Watch:
    """What is switched off at the moment, and what was while something was done."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._off: dict[tuple[str, str], dict[str, _Off]] = {}
        """By parameter, or statement and table: what is off, by the constraint's name."""
        self._found: dict[tuple[str, str], dict[str, list[Finding]]] = {}
        self._work = dict.fromkeys(DIALECTS, 0)
        self._rows_on_sqlite = 0

    def hear(self, position: int, operation: Operation) -> None:
        action = operation.action
        if isinstance(action, SetParameter):
            if action.name in (EVERY_PARAMETER, "session_replication_role"):
                self._set(position, action._replace(name="session_replication_role"))
            elif action.name in _PARAMETERS:
                self._set(position, action)
        elif isinstance(action, Maintenance) and action.statement in _SWITCHING:
            self._switch(position, action)
        elif isinstance(action, AlterTable) and action.form == "ALTER CONSTRAINT":
            self._enforce(position, action)
        elif isinstance(action, RawSql):
            self._hear_raw(position, action, operation)
        elif not isinstance(action, (TransactionControl, CreateTable)):
            self._note(position, operation)

    def findings(self) -> Iterator[Finding]:
        for place, parts in self._off.items():
            for part in list(parts):
                self._end(place, part, undone=False)
        for found in self._found.values():
            for findings in found.values():
                yield from findings

    def _note(self, position: int, operation: Operation) -> None:
        for database in operation.dialects:
            self._work[database] += 1
        if "sqlite" in operation.dialects and any(map(self._off.get, _ON_SQLITE)):
            action = operation.action
            self._rows_on_sqlite += (
                isinstance(action, Delete)
                or (isinstance(action, Insert) and not action.copied_from)
                or (isinstance(action, Update) and self._may_write_key(position, action))
            )

    def _may_write_key(self, position: int, action: Update) -> bool:
        """Whether a column is known to have a constraint, or is not known itself."""
        if not action.columns or not all(map(is_known, action.columns)):
            return True
        if "sqlite" not in self.scene.config.dialects:
            return False
        before = self.scene.step(position).before_on("sqlite")
        return any(
            constraint.kind in ("foreign key", "check")
            for column in action.columns
            for constraint in before.constraints(action.table, column)
        )

    def _hear_raw(self, position: int, action: RawSql, operation: Operation) -> None:
        for name, parameter in _PARAMETERS.items():
            if action.head.startswith(parameter.rechecked_by):
                self._forget((name, ""))
                return
        if action.kind not in ("select", "statistics", "comment", "keeping"):
            self._note(position, operation)

    def _set(self, position: int, action: SetParameter) -> None:
        parameter, place = _PARAMETERS[action.name], (action.name, "")
        if action.value.strip("'\" ").lower() not in parameter.off:
            self._end(place, "", undone=True)
            return
        verb = "PRAGMA" if parameter.databases == SQLITE else "SET"
        name = action.name.replace("global.", "GLOBAL ")
        subject = f"{verb} {name} = {named(action.value)}"
        self._begin(position, place, "", subject, parameter)

    def _switch(self, position: int, action: Maintenance) -> None:
        table = "" if action.target is None else str(action.target).lower()
        part = (action.part or "").lower()
        statement = _STATEMENTS.get(action.statement)
        if statement is not None:
            if action.statement == "DISABLE TRIGGER" and not _is_of_keys(part):
                return
            where = "" if action.target is None else f" of {named(action.target)}"
            subject = f"{action.statement} {named(action.part or '')}{where}"
            self._begin(position, (action.statement, table), part, subject, statement)
            return
        off = next(one for one, form in _STATEMENTS.items() if form.on == action.statement)
        place = (off, table)
        if _STATEMENTS[off].checks:
            self._forget(place, None if part == "all" else part)
            return
        for one in [*self._off.get(place, {})] if part == "all" else [part]:
            self._end(place, one, undone=True)

    def _enforce(self, position: int, action: AlterTable) -> None:
        """ALTER CONSTRAINT … NOT ENFORCED, and ENFORCED, which checks all rows."""
        if action.enforces is None:
            return
        place, part = ("NOT ENFORCED", str(action.table).lower()), (action.of or "").lower()
        if not action.enforces:
            subject = f"NOT ENFORCED of {named(action.table)}.{named(action.of or '')}"
            self._begin(position, place, part, subject, _NOT_ENFORCED)
        else:
            self._forget(place, part)

    def _forget(self, place: tuple[str, str], part: str | None = None) -> None:
        """All rows have been looked at, of one constraint or of all: nothing is left unchecked."""
        for known in (self._off, self._found):
            if part is None:
                known.pop(place, None)
            else:
                known.get(place, {}).pop(part, None)

    def _begin(
        self,
        position: int,
        place: tuple[str, str],
        part: str,
        subject: str,
        kind: _Parameter | _Statement,
    ) -> None:
        operation = self.scene.run.operations[position]
        databases = kind.databases & operation.dialects
        if operation.dialects != DIALECTS and not databases & self.scene.config.dialects:
            return
        known = self._off.setdefault(place, {})
        if part in known:
            if not self.scene.run.operations[known[part].position].excludes(operation):
                return
            self._end(place, part, undone=True)
        known[part] = _Off(
            position, subject, kind.unchecked, kind.remedy, databases, self._done(databases)
        )

    def _done(self, databases: frozenset[str]) -> tuple[int, ...]:
        """On SQLite only rows that come in count: a table is copied there to be changed."""
        if databases == SQLITE:
            return (self._rows_on_sqlite,)
        return tuple(self._work[database] for database in sorted(databases))

    def _end(self, place: tuple[str, str], part: str, *, undone: bool) -> None:
        off = self._off.get(place, {}).pop(part, None)
        if off is None:
            return
        if self._done(off.databases) == off.work:
            if undone or off.databases == SQLITE:
                return
        # What enables without a look at the rows is not read on SQL Server and Oracle.
        is_known = place[0] in _PARAMETERS or place[0] == "DISABLE TRIGGER"
        lasting = ", and is not undone here" if is_known and not undone else ""
        harm = f"lets in rows that {off.unchecked} checks, now or later{lasting}"
        finding = self.scene.finding(
            off.position, "MIG417", off.subject, harm=harm, remedy=off.remedy
        )
        self._found.setdefault(place, {}).setdefault(part, []).append(finding)


def _is_of_keys(part: str) -> bool:
    """Whether those of foreign keys are among the triggers: all of them, or the one of a key."""
    return part == "all" or part.startswith("ri_constrainttrigger")


def switched_off(scene: Scene) -> Iterator[Finding]:
    """What switches constraints off while something is done, unless all rows are checked after."""
    watch = _Watch(scene)
    for position, operation in enumerate(scene.run.operations):
        if operation.connection != "other":
            watch.hear(position, operation)
    yield from watch.findings()

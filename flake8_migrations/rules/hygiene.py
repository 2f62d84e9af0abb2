"""Family 4: what SQLAlchemy or the database refuses, and tables without what most need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from flake8_migrations.operations import AddColumn, AlterColumn, CreateTable, Update
from flake8_migrations.rules.duplicates import duplicates
from flake8_migrations.rules.findings import (
    BOTH,
    Finding,
    OfAction,
    OfRun,
    Rule,
    Scene,
    Step,
    named,
)
from flake8_migrations.text import is_known


def refused_default(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    if isinstance(action, AlterColumn):
        columns = [(action.column, action.refused_default)]
    else:
        given = action.columns if isinstance(action, CreateTable) else (action.column,)
        columns = [(column.name, column.refused_default) for column in given]
    for column, default in columns:
        if default is not None:
            subject = f"{named(action.table)}.{named(column)}"
            yield step.finding("MIG410", subject, default=default, text=_as_sql(default))


def _as_sql(default: str) -> str:
    """The default as SQLAlchemy takes it."""
    if default in ("True", "False"):
        return f"sa.{default.lower()}()"
    if default[0] in "-.0123456789":
        return f'sa.text("{default}")'
    return f"""sa.text("'{default if default in ("[]", "{}") else "…"}'")"""


def repeated_assignment(step: Step, action: Update) -> Iterator[Finding]:
    """A column that one UPDATE sets twice; MySQL and SQLite let the last one win."""
    if step.operation.carrier != "sql" or not step.dialects & {"postgresql", "mssql", "oracle"}:
        return
    for column, times in Counter(filter(is_known, action.columns)).items():
        if times > 1:
            subject = f"sets column {named(action.table)}.{named(column)} twice in one UPDATE"
            yield step.finding("MIG414", subject)


def repeated(scene: Scene) -> Iterator[Finding]:
    """What is created although it is there."""
    for position, subject in duplicates(scene):
        yield scene.step(position).finding("MIG414", subject)


RULES: tuple[Rule, ...] = (
    OfAction(("MIG410",), refused_default, (CreateTable, AddColumn, AlterColumn), BOTH),
    OfAction(("MIG414",), repeated_assignment, (Update,), BOTH),
    OfRun(("MIG414",), repeated, BOTH),
)

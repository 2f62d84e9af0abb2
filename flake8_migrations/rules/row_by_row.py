"""MIG129: rows that are fetched and written one by one, where one statement writes all of them."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.operations import Delete, Insert, Name, Update
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.rules.findings import Finding, Scene, is_small

_WITHOUT_SERVER = frozenset({"sqlite"})
"""A statement has no way to go there, and nobody else writes."""

_VERBS = {Insert: "inserts into", Update: "updates", Delete: "deletes from"}


def row_by_row(scene: Scene) -> Iterator[Finding]:
    """What is done for each row of a query, unless the rows are few, or as new as the table."""
    for position, operation in enumerate(scene.run.operations):
        action, source = operation.action, operation.rows_of
        if source is None or not isinstance(action, (Insert, Update, Delete)):
            continue
        step = scene.step(position)
        if step.dialects <= _WITHOUT_SERVER or step.is_new(source):
            continue
        if is_small(source, scene.config) or is_small(action.table, scene.config):
            continue
        subject = f"{_VERBS[type(action)]} {named(action.table)}"
        yield step.finding("MIG129", subject, source=_called(source))
    for fault in scene.run.faults:
        if fault.kind != "row by row" or fault.dialects & scene.config.dialects <= _WITHOUT_SERVER:
            continue
        table, _, attribute = fault.what.rpartition(".")
        schema, _, name = table.rpartition(".")
        source = Name(name, schema or None)
        if not is_small(source, scene.config):
            fields = {"source": _called(source)}
            yield Finding("MIG129", fault.location, f"sets {shown(attribute)}", fields)


def _called(source: Name) -> str:
    return named(source) if is_known(source.name) else "a query"

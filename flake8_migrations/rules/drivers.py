"""Family 5: what the driver of a database does not do."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import SQLITE
from flake8_migrations.model.migration import Location
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Scene


def several_statements(scene: Scene) -> Iterator[Finding]:
    """Several statements in one text, of which Python's sqlite3 executes none."""
    if is_of_others(scene.migration.path, SQLITE):
        return
    said: Location | None = None
    for position, operation in enumerate(scene.run.operations):
        if operation.is_alone or operation.carrier != "sql" or operation.in_do:
            continue
        if operation.location == said or is_caught(operation):
            continue
        if "sqlite" not in scene.config.dialects & operation.dialects:
            continue
        if operation.connection != "own":
            continue
        said = operation.location
        yield scene.finding(position, "MIG509", "several statements")

"""Family 5: errors that are caught although PostgreSQL does not go on after them."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.model.effects import described
from flake8_migrations.model.text import shown
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.findings import Finding, Scene


def swallowed(scene: Scene) -> Iterator[Finding]:
    """``try: op… except: pass`` in a transaction, without a savepoint."""
    found = [one for one in scene.run.faults if one.kind == "swallowed"]
    if not found or not scene.surroundings.environment.has_transaction:
        return
    if is_of_others(scene.migration.path, POSTGRESQL):
        return
    at = {operation.location: operation for operation in reversed(scene.run.operations)}
    for fault in found:
        if "postgresql" not in scene.config.dialects & fault.dialects:
            continue
        tried = at.get(fault.location)
        if tried is not None:
            way = "run it inside op.get_bind().begin_nested(), or check first what exists"
            yield Finding("MIG518", fault.location, shown(described(tried.action)), {"way": way})

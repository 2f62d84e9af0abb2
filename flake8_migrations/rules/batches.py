"""MIG120 of rows that change in batches, all of them in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from flake8_migrations.model.effects import described
from flake8_migrations.model.migration import A_LOOP, Operation
from flake8_migrations.model.operations import Delete, Update
from flake8_migrations.rules.findings import Finding, Scene
from flake8_migrations.rules.transaction_model import ends_transaction, on_postgresql

_MOST_FOLLOWING = 50
"""Operations behind a batch that may commit it: the work stays linear."""

_NEVER_COMMITS = (
    "in a loop that never commits: the rows of all batches stay locked until the last one is done"
)


def in_one_transaction(scene: Scene) -> Iterator[Finding]:
    operations = scene.run.operations
    for position, number in enumerate(scene.once(on_postgresql)):
        operation = operations[position]
        action = operation.action
        if number is None or not isinstance(action, (Update, Delete)) or not action.of_batch:
            continue
        if _is_repeated(operation) and not scene.harms_nobody(position, action.table):
            behind = islice(operations, position + 1, position + _MOST_FOLLOWING)
            if not any(_is_repeated(one) and ends_transaction(one.action) for one in behind):
                yield rows_at_once(scene, position, _NEVER_COMMITS)


def rows_at_once(scene: Scene, position: int, mixed: str) -> Finding:
    """Rows that share a transaction; of those that are written one by one, how to write them."""
    operation = scene.run.operations[position]
    way = "" if operation.rows_of is None else ", each by one statement for all its rows"
    subject = described(operation.action)
    return scene.finding(position, "MIG120", subject, mixed=mixed, way=way)


def _is_repeated(operation: Operation) -> bool:
    """Whether it runs who knows how often; a batch in a DO stands in a loop of the body."""
    return A_LOOP in operation.guards or operation.in_do

"""What an upgrade makes only where it is missing, and an earlier revision has made: it never runs.

A project that leads several databases through one chain of revisions repeats a step for each, and
asks the database first. The first of them does the work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_migrations.model.conditions import Asked, holds, questions
from flake8_migrations.model.migration import Direction
from flake8_migrations.model.operations import AddColumn, CreateConstraint, CreateIndex
from flake8_migrations.model.text import is_known
from flake8_migrations.rules.findings import Finding, Scene, Step

_MAKING = frozenset({AddColumn, CreateConstraint, CreateIndex})
_FAMILIES = ("MIG1", "MIG2")
"""What is said of locks and of the release that is still running, which nothing happens to."""


def left_by(findings: Iterable[Finding], scene: Scene) -> Iterator[Finding]:
    """The findings without those about what surely does not run."""
    for finding in findings:
        is_one = finding.position is not None and finding.code.startswith(_FAMILIES)
        if not (is_one and is_made_before(scene.step(finding.position or 0))):
            yield finding


def is_made_before(step: Step) -> bool:
    """Whether what stands before keeps the operation from running, on each database in question."""
    operation = step.operation
    if not operation.branches or type(operation.action) not in _MAKING:
        return False
    if step.scene.run.direction is Direction.DOWNGRADE or not step.config.history:
        return False
    conditions = [branch.condition for branch in operation.branches]
    if all(one.what == "table" for condition in conditions for one in questions(condition)):
        return False  # of which it needs one to be there
    return all(_never_runs(step, dialect) for dialect in step.databases)


def _never_runs(step: Step, dialect: str) -> bool:
    def answer(asked: Asked) -> bool | None:
        return _answer(step, asked, dialect)

    return any(
        holds(branch.condition, dialect, answer) is (branch.arm != 0)
        for branch in step.operation.branches
    )


def _answer(step: Step, asked: Asked, dialect: str) -> bool | None:
    """Whether it is there where the question is put; the table is, or nothing is made of it."""
    table = getattr(step.operation.action, "table", None)
    if asked.what == "table":
        return True if asked.table.same_as(table) else None
    if not (asked.table.is_known and asked.name and is_known(asked.name)):
        return None
    before = step.scene.past.before(asked.at, dialect)
    if step.operation.in_other_module:  # no migration's own text names what such a helper makes
        before = before.in_full()
    if asked.what == "column":
        standing = before.has_column(asked.table, asked.name)
        return True if standing is not None and standing.value else None
    if asked.what == "index":
        index = before.index(asked.name, asked.table)
        return True if index is not None and (index.is_certain or index.is_asked) else None
    constraint = before.constraint(asked.table, asked.name)
    if constraint is None or constraint.kind != "foreign key":
        return None
    return True if constraint.is_certain or constraint.is_asked else None

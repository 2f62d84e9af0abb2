"""The rules: small functions over a migration's operations. They see no syntax tree and no SQL."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from flake8_migrations.config import Config
from flake8_migrations.migration import Direction, Migration, Operation
from flake8_migrations.rules import (
    chain,
    columns,
    compatibility,
    destruction,
    enums,
    filenames,
    hygiene,
    locking,
    maintenance,
    mysql,
    names,
    naming,
    order,
    purity,
    renames,
    reversibility,
    rewrites,
    sqlite,
    transactions,
)
from flake8_migrations.rules.findings import (
    Finding,
    OfAction,
    OfFile,
    OfRun,
    Report,
    Rule,
    Scene,
    Step,
    merged,
)
from flake8_migrations.rules.timeline import Timeline

RULES: tuple[Rule, ...] = (
    *filenames.RULES,
    *destruction.RULES,
    *renames.RULES,
    *locking.RULES,
    *rewrites.RULES,
    *maintenance.RULES,
    *compatibility.RULES,
    *transactions.RULES,
    *names.RULES,
    *columns.RULES,
    *hygiene.RULES,
    *reversibility.RULES,
    *enums.RULES,
    *naming.RULES,
    *order.RULES,
    *mysql.RULES,
    *sqlite.RULES,
    *chain.RULES,
    *purity.RULES,
)
"""Every rule, those of one topic together."""

Failure = tuple[str, Exception]
"""The name of a rule that raised, and what it raised."""


class _Active(NamedTuple):
    """The rules that may report something the user wants to see."""

    of_file: tuple[OfFile, ...]
    of_run: dict[Direction, list[OfRun]]
    of_action: dict[Direction, dict[type, list[OfAction]]]


@lru_cache(maxsize=8)
def _active(codes: frozenset[str]) -> _Active:
    found = _Active(
        tuple(rule for rule in RULES if isinstance(rule, OfFile) and _wanted(rule, codes)),
        {direction: [] for direction in Direction},
        {direction: {} for direction in Direction},
    )
    for rule in RULES:
        if isinstance(rule, OfFile) or not _wanted(rule, codes):
            continue
        for direction in rule.directions:
            if isinstance(rule, OfRun):
                found.of_run[direction].append(rule)
            else:
                for action in rule.actions:
                    found.of_action[direction].setdefault(action, []).append(rule)
    return found


def observe(codes: frozenset[str]) -> bool:
    """Whether a rule for these codes asks what a file imports or uses beside its operations."""
    return any(rule.observes for rule in _active(codes).of_file)


def _wanted(rule: Rule, codes: frozenset[str]) -> bool:
    return not codes.isdisjoint(rule.codes)


def check(
    migration: Migration, config: Config, codes: frozenset[str]
) -> tuple[list[Report], list[Failure]]:
    """What the rules report about a migration, of these codes, and which of them failed."""
    active = _active(codes)
    found = _Found()
    is_frozen = config.is_frozen(migration.revision)
    of_file = [rule for rule in active.of_file if not (is_frozen and rule.spares_frozen)]
    found.add(of_file, migration, config)
    if not is_frozen:
        _check_runs(migration, config, active, found)
    findings = [finding for finding in found.findings if finding.code in codes]
    return merged(findings), found.failures


class _Found:
    """What was found so far; a rule that fails does not silence the others."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.failures: list[Failure] = []
        self._failed: set[str] = set()

    def add(self, rules: Iterable[Rule], *about: Any) -> None:
        findings = self.findings
        for rule in rules:
            try:
                findings += rule.judge(*about)
            except Exception as error:
                name = rule.judge.__name__
                if name not in self._failed:
                    self._failed.add(name)
                    self.failures.append((f"rule {name}", error))


def _timeline_of(direction: Direction, migration: Migration, config: Config) -> Timeline:
    """All that one direction does."""
    operations: list[Operation] = []
    for run in migration.runs:
        if run.direction is direction:
            operations += run.operations
    return Timeline(operations, config.dialects)


_OPPOSITE = {
    Direction.UPGRADE: Direction.DOWNGRADE,
    Direction.DOWNGRADE: Direction.UPGRADE,
}


def _check_runs(migration: Migration, config: Config, active: _Active, found: _Found) -> None:
    whole = {direction: _timeline_of(direction, migration, config) for direction in Direction}
    for run in migration.runs:
        timeline, opposite = whole[run.direction], whole[_OPPOSITE[run.direction]]
        if len(run.operations) < len(timeline.operations):  # there are several of this direction
            timeline = Timeline(run.operations, config.dialects)
        of_action = active.of_action[run.direction]
        for position, operation in enumerate(run.operations):
            action = operation.action
            rules = of_action.get(type(action))
            if rules:
                found.add(rules, Step(position, operation, timeline, opposite, config), action)
        kinds = timeline.kinds
        found.add(
            [
                rule
                for rule in active.of_run[run.direction]
                if rule.actions is None or not rule.actions.isdisjoint(kinds)
            ],
            Scene(run, timeline, opposite, migration, config),
        )

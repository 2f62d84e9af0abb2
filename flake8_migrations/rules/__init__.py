"""The rules: small functions over a migration's operations. They see no syntax tree and no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, TypeAlias

from flake8_migrations.config import Config
from flake8_migrations.model.migration import Direction, Migration, Operation
from flake8_migrations.model.operations import CustomOperation
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules import (
    chain,
    columns,
    compatibility,
    custom_operations,
    destruction,
    dropped_objects,
    enums,
    filenames,
    hand_written,
    hygiene,
    likely_renames,
    lock_timeouts,
    locking,
    maintenance,
    mysql,
    names,
    naming,
    order,
    purity,
    renames,
    repeated,
    reversibility,
    rewrites,
    sqlite,
    transactions,
)
from flake8_migrations.rules.findings import (
    BOTH,
    File,
    Finding,
    OfAction,
    OfFile,
    OfHistory,
    OfRun,
    Rule,
    Scene,
    Step,
    merged,
)
from flake8_migrations.rules.remedies import one_remedy

RULES: tuple[Rule, ...] = (
    *filenames.RULES,
    *destruction.RULES,
    *custom_operations.RULES,
    *dropped_objects.RULES,
    *likely_renames.RULES,
    *renames.RULES,
    *locking.RULES,
    *rewrites.RULES,
    *maintenance.RULES,
    *repeated.RULES,
    *compatibility.RULES,
    *transactions.RULES,
    *hand_written.RULES,
    *lock_timeouts.RULES,
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

_Judge: TypeAlias = Callable[..., Iterable[Finding]]

Failure = tuple[str, Exception]
"""The name of a rule that raised, and what it raised."""


@lru_cache(maxsize=8)
def _of_file(codes: frozenset[str], is_frozen: bool) -> list[OfFile]:
    return [
        rule
        for rule in RULES
        if isinstance(rule, OfFile)
        and not codes.isdisjoint(rule.codes)
        and not (is_frozen and rule.spares_frozen)
    ]


@lru_cache(maxsize=8)
def _of_history(codes: frozenset[str]) -> list[_Judge]:
    return [
        rule.judge
        for rule in RULES
        if isinstance(rule, OfHistory) and not codes.isdisjoint(rule.codes)
    ]


@lru_cache(maxsize=64)
def _of_action(
    codes: frozenset[str], dialects: frozenset[str], direction: Direction
) -> dict[type, list[_Judge]]:
    """What judges single operations on these databases, by the action's type."""
    found: dict[type, list[_Judge]] = {}
    for rule in RULES:
        if isinstance(rule, OfAction) and _is_asked(rule, codes, dialects, direction):
            for action in rule.actions:
                found.setdefault(action, []).append(rule.judge)
    return found


@lru_cache(maxsize=64)
def _of_run(
    codes: frozenset[str], dialects: frozenset[str], direction: Direction
) -> dict[type | None, dict[_Judge, None]]:
    """What judges whole runs, under the types of actions one of which each of them needs."""
    found: dict[type | None, dict[_Judge, None]] = {}
    for rule in RULES:
        if isinstance(rule, OfRun) and _is_asked(rule, codes, dialects, direction):
            for action in rule.actions or (None,):
                found.setdefault(action, {})[rule.judge] = None
    return found


def _is_asked(
    rule: OfAction | OfRun,
    codes: frozenset[str],
    dialects: frozenset[str],
    direction: Direction,
) -> bool:
    """Whether the rule may report something the user wants to see."""
    return (
        not codes.isdisjoint(rule.codes)
        and direction in rule.directions
        and (rule.dialects is None or not dialects.isdisjoint(rule.dialects))
    )


@lru_cache(maxsize=8)
def observe(codes: frozenset[str]) -> bool:
    """Whether a rule for these codes asks what a file imports or uses beside its operations."""
    return any(rule.observes for rule in _of_file(codes, False))


def check(file: File, codes: frozenset[str]) -> tuple[list[Finding], list[Failure]]:
    """What the rules report about a migration, of these codes, and which of them failed."""
    migration, config, surroundings = file
    found = _Found()
    is_frozen = config.is_frozen(migration.revision)
    found.add([rule.judge for rule in _of_file(codes, is_frozen)], migration, config)
    if not is_frozen:
        if migration.header is not None:
            found.add(_of_history(codes), migration.header, surroundings)
        _check_runs(file, codes, found)
    findings = [finding for finding in found.findings if finding.code in codes]
    try:
        findings = merged(findings)
    except Exception as error:  # each of them is told on its own then
        found.failures.append(("merging", error))
    return findings, found.failures


class _Found:
    """What was found so far; a rule that fails does not silence the others."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.failures: list[Failure] = []
        self._failed: set[str] = set()

    def add(self, judges: Iterable[_Judge], *about: Any) -> None:
        findings = self.findings
        for judge in judges:
            try:
                findings += judge(*about)
            except Exception as error:
                name = judge.__name__
                if name not in self._failed:
                    self._failed.add(name)
                    self.failures.append((f"rule {name}", error))


def _timeline_of(direction: Direction, migration: Migration, config: Config) -> Timeline:
    """All that one direction does."""
    operations: list[Operation] = []
    assigned: frozenset[str] = frozenset()
    for run in migration.runs:
        if run.direction is direction:
            operations += run.operations
            assigned |= run.assigned
    return Timeline(operations, config.dialects, assigned)


_OPPOSITE = {
    Direction.UPGRADE: Direction.DOWNGRADE,
    Direction.DOWNGRADE: Direction.UPGRADE,
}


def _check_runs(file: File, codes: frozenset[str], found: _Found) -> None:
    migration, config, _ = file
    dialects = config.dialects
    heard = _heard(codes, config.unheard_prefixes)
    whole = {direction: _timeline_of(direction, migration, config) for direction in BOTH}
    for run in migration.runs:
        before = len(found.findings)
        direction = run.direction
        timeline, opposite = whole[direction], whole[_OPPOSITE[direction]]
        if len(run.operations) < len(timeline.operations):  # there are several of this direction
            timeline = Timeline(run.operations, dialects, run.assigned)
        everywhere = _of_action(codes, dialects, direction)
        for position, operation in enumerate(run.operations):
            action, of_action = operation.action, everywhere
            if not dialects <= operation.dialects:
                of_action = _of_action(codes, dialects & operation.dialects, direction)
            judges = of_action.get(type(action))
            if judges:
                found.add(judges, Step(position, operation, timeline, opposite, config), action)
        of_run = _of_run(codes, dialects, direction)
        asked: dict[_Judge, None] = {}
        for kind in (None, *timeline.kinds):
            asked.update(of_run.get(kind, {}))
        found.add(asked, Scene(run, timeline, opposite, file))
        if CustomOperation in timeline.kinds or CustomOperation in opposite.kinds:
            found.findings[before:] = custom_operations.spared(
                found.findings[before:], timeline, opposite
            )
        found.findings[before:] = one_remedy(found.findings[before:], heard)


@lru_cache(maxsize=8)
def _heard(codes: frozenset[str], unheard_prefixes: tuple[str, ...]) -> frozenset[str]:
    """The codes that flake8 shows of every file."""
    return frozenset(code for code in codes if not code.startswith(unheard_prefixes))

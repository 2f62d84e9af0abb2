"""The rules: small functions over a migration's operations. They see no syntax tree and no SQL.

``table`` says which there are. A topic's module is imported when one of its rules is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, TypeAlias

from flake8_migrations.config import Config
from flake8_migrations.model.migration import Direction, Fault, Migration, Operation, Run
from flake8_migrations.model.operations import CustomOperation
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.findings import File, Finding, Scene, Step, merged
from flake8_migrations.rules.table import BOTH, RULES, OfAction, OfFile, OfHistory, OfRun

Failure = tuple[str, Exception]
"""The name of a rule that raised, and what it raised."""

_Judge: TypeAlias = Callable[..., Iterable[Finding]]
_Asked: TypeAlias = tuple[str, _Judge]
"""A rule's name, and what is called."""


@cache
def _asked(name: str) -> _Asked:
    """The rule of ``topic.function``; where its module cannot be imported, it raises why."""
    topic, _, function = name.partition(".")
    try:
        return function, getattr(import_module(f"{__name__}.{topic}"), function)
    except Exception as error:
        return function, _raising(error)


def _raising(error: Exception) -> _Judge:
    def judge(*about: Any) -> Iterable[Finding]:
        raise error

    return judge


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
def _of_history(codes: frozenset[str]) -> list[OfHistory]:
    return [
        rule for rule in RULES if isinstance(rule, OfHistory) and not codes.isdisjoint(rule.codes)
    ]


class _OfActions(dict[type, list[_Asked]]):
    """The rules about single operations by the action's type, each asked for when it is met."""

    def __init__(self, rules: Iterable[OfAction]) -> None:
        self._rules = list(rules)

    def __missing__(self, kind: type) -> list[_Asked]:
        found = self[kind] = [_asked(rule.judge) for rule in self._rules if kind in rule.actions]
        return found


@lru_cache(maxsize=64)
def _of_action(codes: frozenset[str], dialects: frozenset[str], direction: Direction) -> _OfActions:
    """The rules about single operations on these databases."""
    return _OfActions(
        rule
        for rule in RULES
        if isinstance(rule, OfAction) and _is_asked(rule, codes, dialects, direction)
    )


@lru_cache(maxsize=64)
def _of_run(
    codes: frozenset[str], dialects: frozenset[str], direction: Direction
) -> dict[type | None, list[str]]:
    """The rules about whole runs, each under the types of actions one of which it needs."""
    found: dict[type | None, list[str]] = {}
    for rule in RULES:
        if isinstance(rule, OfRun) and _is_asked(rule, codes, dialects, direction):
            for action in rule.actions or (None,):
                found.setdefault(action, []).append(rule.judge)
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
    for rule in _of_file(codes, is_frozen):
        around = (surroundings,) if rule.looks_around else ()
        found.add([_asked(rule.judge)], migration, config, *around)
    if not is_frozen:
        if migration.header is not None:
            of_history = [_asked(rule.judge) for rule in _of_history(codes)]
            found.add(of_history, migration.header, surroundings)
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

    def add(self, rules: Iterable[_Asked], *about: Any) -> None:
        for name, judge in rules:
            try:
                self.findings += judge(*about)
            except Exception as error:
                self._fail(name, error)

    def keep(self, start: int, judge: str, *about: Any) -> None:
        """Of the findings from this one on, those that the function leaves."""
        name, left_by = _asked(judge)
        try:
            self.findings[start:] = left_by(self.findings[start:], *about)
        except Exception as error:
            self._fail(name, error)

    def _fail(self, name: str, error: Exception) -> None:
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
        scene = Scene(run, timeline, opposite, file)
        everywhere = _of_action(codes, dialects, direction)
        for position, operation in enumerate(run.operations):
            action, of_action = operation.action, everywhere
            if not dialects <= operation.dialects:
                of_action = _of_action(codes, dialects & operation.dialects, direction)
            rules = of_action[type(action)]
            if rules:
                found.add(rules, Step(position, operation, scene), action)
        of_run = _of_run(codes, dialects, direction)
        asked = dict.fromkeys(
            rule for kind in _kinds(run, timeline) for rule in of_run.get(kind, ())
        )
        found.add(map(_asked, asked), scene)
        if CustomOperation in timeline.kinds or CustomOperation in opposite.kinds:
            found.keep(before, "custom_operations.spared", timeline, opposite)
        if len(found.findings) > before and any(one.branches for one in run.operations):
            found.keep(before, "made_before.left_by", scene)
        if len(found.findings) > before + 1:
            found.keep(before, "remedies.one_remedy", heard)


def _kinds(run: Run, timeline: Timeline) -> Iterator[type | None]:
    """What the run holds of what rules may be about; None stands for any run."""
    yield None
    yield from timeline.kinds
    if run.faults:
        yield Fault


@lru_cache(maxsize=8)
def _heard(codes: frozenset[str], unheard_prefixes: tuple[str, ...]) -> frozenset[str]:
    """The codes that flake8 shows of every file."""
    return frozenset(code for code in codes if not code.startswith(unheard_prefixes))

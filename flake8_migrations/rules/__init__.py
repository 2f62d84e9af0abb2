"""The rules: small functions over a migration's operations. They see no syntax tree and no SQL."""

from __future__ import annotations

from flake8_migrations.config import Config
from flake8_migrations.migration import Migration
from flake8_migrations.rules import destruction, filenames
from flake8_migrations.rules.findings import Finding, Report, Step, merged
from flake8_migrations.rules.timeline import Timeline

Failure = tuple[str, Exception]
"""The name of a rule that raised, and what it raised."""


def check(migration: Migration, config: Config) -> tuple[list[Report], list[Failure]]:
    """What the rules report about a migration, and which of them failed."""
    findings: list[Finding] = []
    failures: list[Failure] = []
    is_frozen = migration.revision is not None and migration.revision in config.frozen
    try:
        findings += filenames.file_name(migration, config, is_frozen)
    except Exception as error:
        failures.append(("file_name", error))
    if not is_frozen:
        _check_runs(migration, config, findings, failures)
    return merged(findings), failures


def _check_runs(
    migration: Migration, config: Config, findings: list[Finding], failures: list[Failure]
) -> None:
    failed: set[str] = set()
    for run in migration.runs:
        timeline = Timeline(run.operations)
        opposite = Timeline(
            operation
            for other in migration.runs
            if other.direction is not run.direction
            for operation in other.operations
        )
        rules = destruction.RULES[run.direction]
        for position, operation in enumerate(run.operations):
            for rule in rules.get(type(operation.action), ()):
                step = Step(position, operation, timeline, opposite, config)
                try:
                    findings += rule(step, operation.action)
                except Exception as error:  # one broken rule must not silence the others
                    if rule.__name__ not in failed:
                        failed.add(rule.__name__)
                        failures.append((f"rule {rule.__name__}", error))

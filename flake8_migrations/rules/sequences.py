"""Family 5: sequences that nobody makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_migrations.model.operations import AddColumn, AlterColumn, CreateTable, Name
from flake8_migrations.model.text import named
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.facts.next_values import sequence_counted_by
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step
from flake8_migrations.rules.standing import gone_with, in_full_unless_there

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before

_WITH = frozenset({"postgresql", "mssql", "oracle"})


def never_created(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    """A Sequence of a column that Alembic writes, or a default of the next value."""
    if isinstance(action, AlterColumn):
        yield from _counted_by(step, action.server_default)
        return
    columns = action.columns if isinstance(action, CreateTable) else (action.column,)
    for column in columns:
        name = column.sequence
        if name is not None and step.operation.carrier in ("op", "batch"):
            dialect = min(step.databases & _WITH)
            why = _missing(step.scene.past.after(dialect), name)
            if why and not _is_spared(step):
                harm = "Alembic creates none with the column, so that inserts fail"
                yield _finding(step, name, why, harm)
        else:
            yield from _counted_by(step, column.server_default)


def _counted_by(step: Step, default: str | None) -> Iterator[Finding]:
    """The sequence whose next value is the default."""
    name = sequence_counted_by(default) if "postgresql" in step.dialects else None
    if name is None:
        return
    why = _missing(step.before_on("postgresql"), name, may_be_owned=True)
    if why and not _is_spared(step):
        yield _finding(step, name, why, "PostgreSQL refuses and the migration fails")


def _finding(step: Step, name: Name, why: str, harm: str) -> Finding:
    way = f"execute CreateSequence(Sequence('{named(name)}')) first"
    return step.finding("MIG516", named(name), why=why, harm=harm, way=way)


def _is_spared(step: Step) -> bool:
    return is_caught(step.operation) or is_of_others(step.scene.migration.path, _WITH)


def _missing(before: Before, name: Name, may_be_owned: bool = False) -> str | None:
    """Why the sequence is known not to be there; one of a serial column nobody names."""
    if not name.is_known:
        return None
    standing = in_full_unless_there(before, "sequence", name)
    if standing is not None:
        return gone_with(standing)
    before = before.in_full()
    if may_be_owned and name.name.lower().endswith("_seq"):
        return None
    if before.is_never_made("sequence", name) and before.begins_empty:
        return "no revision creates it"
    return None

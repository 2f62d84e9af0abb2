"""Which databases have to be followed one by one: those on which the same happens are one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from flake8_migrations.model.migration import Operation
from flake8_migrations.model.operations import Name, SetSchema
from flake8_migrations.replay.identity import DEFAULT_SCHEMAS
from flake8_migrations.replay.timeline import Timeline


def one_of_each(
    dialects: Iterable[str], runs: Sequence[Timeline], difference: Callable[[str], object]
) -> list[str]:
    """The first of each group of databases that no operation tells apart, in their order.

    They differ by what runs on them, by the schema that a name without one lies in, where that is
    ever named, and by what the follower itself makes a ``difference`` of.
    """
    several = sorted(dialects)
    if len(several) < 2:
        return several
    ran_on = list({operation.dialects for run in runs for operation in run.operations})
    named = set().union(*(_schemas(run) for run in runs))
    found: dict[object, str] = {}
    for dialect in several:
        default = DEFAULT_SCHEMAS.get(dialect)
        on = tuple([dialect in one for one in ran_on])
        found.setdefault((on, default in named and default, difference(dialect)), dialect)
    return list(found.values())


def _schemas(run: Timeline) -> set[str]:
    """The schemas that the operations name, in lower case."""
    found: set[str | None] = set()
    for operation in run.operations:
        found.update([name.schema for name in _names(operation)])
    for keys in run.written_keys.values():
        for key in keys:
            found |= {key.table.schema, key.target.table.schema}
    return {schema.lower() for schema in found if schema}


def _names(operation: Operation) -> Iterator[Name]:
    """What the operation is about; where rows are copied from is not followed."""
    action = operation.action
    for value in action:
        if type(value) is Name:
            yield value
    if type(action) is SetSchema:
        yield Name("", action.new_schema)

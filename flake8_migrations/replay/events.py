"""One stream of what becomes of things: all that follow the state of a database read it.

A thing appears, vanishes, is renamed, changed, or becomes doubtful. What nobody can read leaves
everything in doubt; what stands under a condition, or in a loop that may not run, is not sure.
"""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.effects import changes_of
from flake8_migrations.model.effects.changes import SOMETHING, Changes
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple

RELATIONS = frozenset(
    {"table", "foreign table", "external table", "view", "materialized view", "sequence", "synonym"}
)
"""What shares its names with tables in a schema."""


class Event(NamedTuple):
    """One operation of a run, and what becomes of things by it."""

    position: int
    operation: Operation
    changes: Changes

    @property
    def is_sure(self) -> bool:
        """Whether it happens whenever the run does."""
        return not (self.operation.branches or self.operation.guards)

    @property
    def is_opaque(self) -> bool:
        """Whether nobody knows what there is from here on."""
        return any([change.is_opaque for change in self.changes])

    @property
    def is_readable(self) -> bool:
        """Whether everything that becomes of things is known, but for single names."""
        return not (self.is_opaque or SOMETHING in self.changes)


def events(operations: Iterable[Operation]) -> list[Event]:
    """What becomes of things by the operations of a run, in the order in which they run."""
    return [
        Event(position, operation, changes_of(operation.action))
        for position, operation in enumerate(operations)
    ]

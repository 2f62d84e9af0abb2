"""What a run makes of one table and its columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from flake8_migrations.replay.before.parts import Parts
from flake8_migrations.replay.before.standing import Field
from flake8_migrations.replay.identity import Identity


class _Unknown:
    """The type of UNKNOWN."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = _Unknown()
"""Something was said that is not known: no layer below knows better."""


class ColumnDelta:
    """What a run makes of one column."""

    __slots__ = ("is_there", "is_cut", "is_asked", "former", "now", "told", "altered")

    def __init__(self, former: str, *, is_cut: bool = False, is_there: bool | None = None) -> None:
        self.is_there = is_there
        """Whether it is there afterwards, where the run makes it so."""
        self.is_cut = is_cut
        """Whether what stood before says nothing of it."""
        self.is_asked = False
        """Whether it is created unless it is there."""
        self.former = former
        """Its name before the run."""
        self.now = former
        self.told: dict[Field, Any] = {}
        self.altered: set[Field] = set()
        """What is told of it whether it was created here or not."""

    @property
    def is_made(self) -> bool:
        """Whether the run creates it, whatever was called so before."""
        is_defined = not self.told.keys() <= self.altered
        return self.is_cut and self.is_there is True and not self.is_asked and is_defined

    def tell(self, told: Mapping[Field, Any]) -> None:
        self.told.update(told)
        self.altered.update(told)


class TableDelta:
    """What a run makes of one table."""

    __slots__ = (
        "is_there", "is_cut", "is_asked", "is_changed", "is_new", "is_complete",
        "is_partitioned", "parent", "default", "former", "now", "columns", "constraints", "indexes",
        "has_key_of_index",
    )  # fmt: skip

    def __init__(
        self, former: Identity, *, is_cut: bool = False, is_there: bool | None = None
    ) -> None:
        self.is_there = is_there
        self.is_cut = is_cut
        self.is_asked = False
        """Whether it is created unless it is there."""
        self.is_changed = False
        """Whether the run does more to it than it creates it so."""
        self.is_new = False
        """Whether the run creates it, whatever was called so before."""
        self.is_complete = False
        """Whether the run creates it with these columns and no more."""
        self.is_partitioned: bool | None = None
        """Whether it has partitions, where the run tells."""
        self.parent: TableDelta | _Unknown | Literal[False] | None = None
        """The table that it is a partition of; False for none, None where the run does not tell."""
        self.default: TableDelta | None = None
        """The partition that takes what fits no other one, where the run says so."""
        self.former = former
        self.now = former
        self.columns: dict[str, ColumnDelta] = {}
        self.constraints = Parts()
        self.indexes = Parts()
        self.has_key_of_index = False
        """Whether a primary key takes an index over of which the run does not say the columns."""

    def column(self, name: str) -> ColumnDelta:
        return self.columns.setdefault(name.lower(), ColumnDelta(name.lower()))

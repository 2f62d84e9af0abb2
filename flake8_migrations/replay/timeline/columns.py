"""The columns of a run: what they were called, whether they are new, and what alters them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cached_property
from typing import Any, TypeVar

from flake8_migrations.model.effects import EFFECTS
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateTable,
    DropColumn,
    Name,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES, backwards
from flake8_migrations.replay.timeline.tables import MOST_RENAMES, Tables, may_be_among

A = TypeVar("A")


class Columns(Tables):
    """What becomes of columns."""

    @cached_property
    def _by_column(self) -> dict[type, dict[tuple[str, str], list[int]]]:
        """Where columns appear or vanish, by the type of the action; found when it is asked for."""
        return {}

    @cached_property
    def computes(self) -> bool:
        """Whether a column is created that is computed from others."""
        columns = [one.column for one in self.all(AddColumn)]
        columns += [column for one in self.all(CreateTable) for column in one.columns]
        return any(one.expression is not None for one in columns)

    def _of_column(
        self,
        action: type[A],
        table: Name,
        column: str | None,
        since: int = -1,
        until: int | None = None,
    ) -> Iterator[tuple[int, A]]:
        """The actions of one type on one column between two positions, the latest first."""
        if column is None or action not in self._by_type:
            return
        if action not in self._by_column:
            self._by_column[action] = self._found_by_column(action)
        places = self._by_column[action].get((table.name.lower(), column.lower()), ())
        for index in backwards(places, since, len(self.operations) if until is None else until):
            found = self.operations[index].action
            if found.table.same_as(table):  # type: ignore[union-attr]
                yield index, found  # type: ignore[misc]

    def _found_by_column(self, action: type) -> dict[tuple[str, str], list[int]]:
        """Where columns appear, vanish, or get a name by a rename."""
        found: dict[tuple[str, str], list[int]] = {}
        changes_of = EFFECTS[action].changes
        for index in self._by_type[action]:
            for what, thing, _, new, _ in changes_of(self.operations[index].action):
                table, column = (new or thing)[1:]
                if what != "changed" and table is not None and column and is_known(column):
                    found.setdefault((table.name.lower(), column.lower()), []).append(index)
        return found

    def added(self, table: Name, column: str | None) -> Column | None:
        """The column of that name that the run adds last."""
        return next((one.column for _, one in self._of_column(AddColumn, table, column)), None)

    def drops_column(self, table: Name, column: str | None) -> bool:
        return DropColumn in self._by_type and any(
            True for _ in self._of_column(DropColumn, table, column)
        )

    def added_after(self, index: int, table: Name, column: str) -> Column | None:
        """The column of that name that is added after the operation."""
        for position, added in self._of_column(AddColumn, table, column, index):
            if not self._excludes(index, position):
                return added.column
        return None

    @cached_property
    def partly_known_columns(self) -> list[AddColumn]:
        """The added columns of which table or name is not known."""
        return [
            added
            for added in self.all(AddColumn)
            if not (is_known(added.table.name) and is_known(added.column.name))
        ]

    @cached_property
    def _columns_of_unknown_tables(self) -> dict[str, set[str]]:
        """What is known of the names of tables, where it is not all, by the columns they get."""
        found: dict[str, set[str]] = {}
        for added in self.partly_known_columns:
            if not is_known(added.table.name):
                found.setdefault(added.column.name.lower(), set()).add(added.table.name)
        return found

    def may_add_column(self, table: Name, column: str) -> bool:
        """Whether a table, of which not the whole name is known, gets the column and may be
        this one."""
        return may_be_among(self._columns_of_unknown_tables.get(column.lower(), ()), table)

    def adds_column_before(self, index: int, table: Name, column: str) -> bool:
        """Whether the column is surely a new one, whatever it was called when it was added.

        At the end of the run it is enough that it may be.
        """
        return self.new_column(index, table, column) is not None

    def new_column(self, index: int, table: Name, column: str) -> Column | None:
        """The column as this run surely added it, whatever it was called then."""
        if AddColumn not in self._by_type:
            return None
        tables = self._names(index, table, surely=True)
        found = (
            position
            for former, end in self._column_names(index, table, column, surely=True)
            for name, since, until in tables
            for position, _ in self._of_column(AddColumn, name, former, since, min(until, end))
            if not self._excludes(index, position)
        )
        places = itertools.islice(found, MOST_CANDIDATES)
        latest = next(places, None)
        if latest is None:
            return None
        all_places = itertools.chain((latest,), places)
        if not self._is_new(index, all_places, self._makes_room_for_column):
            return None
        added: Any = self.operations[latest].action
        return added.column  # type: ignore[no-any-return]

    def _makes_room_for_column(self, index: int) -> bool:
        """Whether the column that the operation adds was dropped or renamed before."""
        added: Any = self.operations[index].action
        table, column = added.table, added.column.name
        dropped = self._of_column(DropColumn, table, column, -1, index)
        room = [position for position, _ in itertools.islice(dropped, MOST_CANDIDATES)]
        for position, altered in self.alterations(table, column):
            if position < index and altered.new_name is not None:
                room.append(position)
        return self._ran_before(index, room)

    def column_names(self, index: int, table: Name, column: str) -> list[str]:
        """The names that the column has had in this run before the operation, the newest first."""
        return [name for name, _ in self._column_names(index, table, column)]

    @cached_property
    def _renames_columns(self) -> bool:
        return any(altered.new_name is not None for altered in self.all(AlterColumn))

    def _column_names(
        self, index: int, table: Name, column: str, surely: bool = False
    ) -> list[tuple[str, int]]:
        """The names of the column before the operation, the newest first, and until when.

        ``surely`` as for tables.
        """
        found = [(column, index)]
        if not self._renames_columns:
            return found
        tables = self._names(index, table, surely)
        for _ in range(MOST_RENAMES):
            newest, until = found[-1]
            renamed = next(
                (
                    (altered.column, position)
                    for name, since, end in tables
                    for position, altered in self._of_column(
                        AlterColumn, name, newest, since, min(end, until)
                    )
                    if not (self._excludes(index, position) or self._excludes(until, position))
                    and not (surely and not self._has_run(index, position))
                ),
                None,
            )
            if renamed is None:
                break
            found.append(renamed)
        return found

    @cached_property
    def _by_old_column(self) -> dict[tuple[str, str], list[int]]:
        """The alterations of each column, by the name it has before."""
        found: dict[tuple[str, str], list[int]] = {}
        for index in self._by_type.get(AlterColumn, ()):
            action = self.operations[index].action
            assert isinstance(action, AlterColumn)
            key = action.table.name.lower(), action.column.lower()
            found.setdefault(key, []).append(index)
        return found

    def alterations(self, table: Name, column: str) -> Iterator[tuple[int, AlterColumn]]:
        """The alterations of the column, by the name it has before each; the first hundred."""
        key = table.name.lower(), column.lower()
        for index in self._by_old_column.get(key, [])[:MOST_CANDIDATES]:
            action = self.operations[index].action
            if isinstance(action, AlterColumn) and action.table.same_as(table):
                yield index, action

    def renamed_into_after(self, index: int, table: Name, column: str) -> bool:
        """Whether another column takes over the name after the operation."""
        return any(
            not self._excludes(index, position)
            for position, _ in self._of_column(AlterColumn, table, column, index)
        )

    def is_stood_in_for(self, index: int, table: Name, column: str) -> bool:
        """Whether another column has taken over a name that the column had, or does so yet."""
        return any(
            not self._excludes(index, position)
            for name, until in self._column_names(index, table, column)
            for position, _ in self._of_column(AlterColumn, table, name, until)
        )

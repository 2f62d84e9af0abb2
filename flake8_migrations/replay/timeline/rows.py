"""The rows of a run's tables: who writes, reads, copies and deletes them."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from flake8_migrations.model.operations import (
    CreateTable,
    Delete,
    Insert,
    Name,
    RawSql,
    Truncate,
    UnreadCall,
    UnreadSql,
    Update,
)
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES, same_text
from flake8_migrations.replay.timeline.tables import Tables


class Rows(Tables):
    """What becomes of the rows of tables."""

    def copies_before(self, index: int, table: Name) -> bool:
        """Whether rows of the table were written elsewhere before the operation."""
        return any(
            source.same_as(table) and not self._excludes(index, other)
            for other, source in self._by_source.get(table.name.lower(), ())
            if other < index
        )

    @cached_property
    def _by_source(self) -> dict[str, list[tuple[int, Name]]]:
        """What reads the rows of each table to write them elsewhere."""
        found: dict[str, list[tuple[int, Name]]] = {}
        for index in (*self._by_type.get(Insert, ()), *self._by_type.get(CreateTable, ())):
            action = self.operations[index].action
            assert isinstance(action, (Insert, CreateTable))
            for source in action.copied_from:
                if source.name != HOLE:
                    found.setdefault(source.name.lower(), []).append((index, source))
        return found

    def fills_before(self, index: int, table: Name) -> bool:
        """Whether rows were written into the table before the operation."""
        return any(insert.table.same_as(table) for insert in self.before(index, Insert, table.name))

    def brings_values_after(self, index: int, table: Name, column: str) -> bool:
        """Whether values that the migration has read or computed are written into the column."""
        return any(
            any(not is_known(one) or same_text(one, column) for one in update.given)
            for update in self.after(index, Update, table.name)
            if update.table.same_as(table)
        )

    def brings_rows_after(self, index: int, table: Name) -> bool:
        """Whether rows that the migration has read or computed are written into the table."""
        return any(
            inserted.table.same_as(table) and not (inserted.is_written_out or inserted.copied_from)
            for inserted in self.after(index, Insert, table.name)
        )

    def may_fill_after(self, index: int, table: Name, column: str) -> bool:
        """Whether values may be written into the column after the operation."""
        unread = (*self._by_type.get(UnreadSql, ()), *self._by_type.get(UnreadCall, ()))
        if unread and max(unread) > index:
            return True
        return any(
            update.table.same_as(table)
            and any(not is_known(one) or same_text(one, column) for one in update.columns)
            for update in self.after(index, Update, table.name)
        )

    def reads_column(self, index: int, table: Name, column: str) -> bool:
        """Whether values of the column were written to another one before the operation."""
        return any(
            update.table.same_as(table)
            and not any(same_text(one, column) for one in update.kept)
            and any(one.lower() != column.lower() for one in update.columns)
            and not self._excludes(index, other)
            for other, update in self._by_read.get((table.name.lower(), column.lower()), ())
            if other < index
        )

    def writes_each_row_before(self, index: int, table: Name) -> bool:
        """Whether values of the table's rows were brought back one by one before the operation."""
        return any(
            other < index
            and self.operations[other].rows_of is not None
            and not self._excludes(index, other)
            for other, _ in self._on_table(index, table, Update)
        )

    @cached_property
    def _by_read(self) -> dict[tuple[str, str], list[tuple[int, Update]]]:
        """What reads each column of each table to write another one."""
        found: dict[tuple[str, str], list[tuple[int, Update]]] = {}
        for index in self._by_type.get(Update, ()):
            action = self.operations[index].action
            assert isinstance(action, Update)
            for column in {*action.reads}:
                found.setdefault((action.table.name.lower(), column), []).append((index, action))
        return found

    def selects_before(self, index: int) -> bool:
        """Whether the migration has asked for rows before the operation."""
        for other in self._by_type.get(RawSql, ())[:MOST_CANDIDATES]:
            asked: Any = self.operations[other].action
            if other < index and asked.kind == "select":
                return True
        return False

    def _first_select(self, index: int, table: Name) -> int | None:
        """Where the migration first asks for rows of the table, before the operation."""
        for other in self._by_type.get(RawSql, ())[:MOST_CANDIDATES]:
            asked: Any = self.operations[other].action
            if other < index and any(map(table.same_as, asked.reads)):
                if not self._excludes(index, other):
                    return other
        return None

    def carries_rows_before(self, index: int, table: Name) -> bool:
        """Whether rows were copied, or read first and other rows written elsewhere then.

        What the migration has written was not in the text: it may come from what was read.
        """
        if self.copies_before(index, table):
            return True
        asked = self._first_select(index, table)
        if asked is None:
            return False
        for other in self._by_type.get(Insert, ())[:MOST_CANDIDATES]:
            written: Any = self.operations[other].action
            if asked < other < index and not self._excludes(index, other):
                if not (written.is_written_out or written.copied_from):
                    if not written.table.same_as(table):
                        return True
        return False

    def replaces(self, index: int, table: Name) -> bool:
        """Whether a filled copy takes the place of the table that the operation drops.

        SQLite's way to alter a table: the copy is renamed into the place afterwards, or the
        table has stepped aside before.
        """
        replacement = self.renames_to_after(index, table)
        if replacement is not None:
            return self.copies_before(index, table) or self.fills_before(index, replacement)
        former = self.earlier_names(index, table)[1:]
        return self.copies_before(index, table) and any(
            True for name in former for _ in self.before(index, CreateTable, name.name)
        )

    def empties_before(self, index: int, table: Name) -> bool:
        """Whether every row of the table was deleted before the operation."""
        return any(True for _ in self._on_table(index, table, Truncate)) or any(
            deleted.filtered is False for _, deleted in self._on_table(index, table, Delete)
        )

    def surely_empties_before(self, index: int, table: Name) -> bool:
        """The same, whatever the run depends on."""
        if Delete not in self._by_type and Truncate not in self._by_type:
            return False
        places = [other for other, _ in self._on_table(index, table, Truncate, surely=True)]
        for other, deleted in self._on_table(index, table, Delete, surely=True):
            if deleted.filtered is False:
                places.append(other)
        return self._ran_before(index, places[:MOST_CANDIDATES])

"""The constraints and indexes of a run's tables: created, validated and dropped."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, TypeGuard, TypeVar

from flake8_migrations.model.operations import (
    AddColumn,
    CreateConstraint,
    CreateIndex,
    DropConstraint,
    DropIndex,
    Name,
    ValidateConstraint,
)
from flake8_migrations.model.text import HOLE, is_known, may_be_one
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES, backwards
from flake8_migrations.replay.timeline.tables import Tables

A = TypeVar("A")


class Parts(Tables):
    """What becomes of constraints and indexes."""

    def checks_before(self, index: int, table: Name, column: str) -> list[CreateConstraint]:
        """The CHECK constraints that hold for every row of the table before the operation.

        Those that may speak of the column. They are validated when they are created, or later;
        one that another migration created has no condition. The latest hundred.
        """
        return [check for _, check in self._checks_before(index, table, column)]

    def standing_checks(
        self, index: int, table: Name, column: str | None = None
    ) -> list[CreateConstraint]:
        """Those of them that have not been dropped again; of any column, if none is named.

        One ALTER TABLE of PostgreSQL drops first, wherever it says so.
        """
        found = self._checks_before(index, table, column)
        if not found or DropConstraint not in self._by_type:
            return [check for _, check in found]
        end, names = self._end_of_statement(index), self.earlier_names(index, table)
        return [
            check
            for since, check in found
            if not any(
                self._drops_constraint(position, names) and not self._excludes(index, position)
                for position in self._part_drops_between(since, end, check.name)
            )
        ]

    def _checks_before(
        self, index: int, table: Name, column: str | None
    ) -> list[tuple[int, CreateConstraint]]:
        """The same, each with the position from which on it holds for every row."""
        if self._by_type.keys().isdisjoint((CreateConstraint, ValidateConstraint)):
            return []
        created: list[tuple[int, CreateConstraint]] = []
        words = {""} if column is None else {HOLE, *_words(column)}
        for name, since, until in self._names(index, table):
            for word in words:
                places = self._checks.get((name.name.lower(), word), [])
                for other in itertools.islice(backwards(places, since, until), MOST_CANDIDATES):
                    action = self.operations[other].action
                    if isinstance(action, CreateConstraint) and action.table.same_as(name):
                        if not self._excludes(index, other):
                            created.append((other, action))
        by_name = {(one.name or "").lower(): one for _, one in created}
        validated = itertools.islice(
            self._on_table(index, table, ValidateConstraint), MOST_CANDIDATES
        )
        return [(other, one) for other, one in created if not one.not_valid] + [
            (other, by_name.get(one.name.lower(), CreateConstraint("check", one.name, table)))
            for other, one in validated
            if one.name.lower() in by_name or not self._creates_check(index, table, one.name)
        ]

    @cached_property
    def _checks(self) -> dict[tuple[str, str], list[int]]:
        """The CHECK constraints by their table and each word of theirs, as they are created."""
        found: dict[tuple[str, str], list[int]] = {}
        for index in self._by_type.get(CreateConstraint, ()):
            created = self.operations[index].action
            if isinstance(created, CreateConstraint) and created.kind == "check":
                condition = created.condition
                words = _words(condition) if is_known(condition) else {HOLE}
                for word in ("", *words):
                    found.setdefault((created.table.name.lower(), word), []).append(index)
        return found

    def _creates_check(self, index: int, table: Name, name: str) -> bool:
        """Whether the run creates a CHECK constraint of that name before the operation."""
        names = self.earlier_names(index, table)
        return any(
            one.kind == "check" and any(map(one.table.same_as, names))
            for one in self.before(index, CreateConstraint, name)
        )

    def _drops_constraint(self, index: int, tables: Sequence[Name]) -> bool:
        """Whether the operation drops a constraint of the table, of which these are the names."""
        dropped = self.operations[index].action
        return isinstance(dropped, DropConstraint) and any(map(dropped.table.same_as, tables))

    def _end_of_statement(self, index: int) -> int:
        """Where the operations end that stand in one statement of SQL with this one."""
        one, end = self.operations[index], index + 1
        if one.carrier == "sql" and one.is_alone:
            most = min(len(self.operations), index + MOST_CANDIDATES)
            while end < most and self.operations[end].location == one.location:
                end += 1
        return end

    @cached_property
    def _part_drops(self) -> dict[str, list[int]]:
        """Where indexes and constraints of each name are dropped."""
        places = (self._by_type.get(kind, ()) for kind in (DropConstraint, DropIndex))
        found: dict[str, list[int]] = {}
        for index in sorted(itertools.chain.from_iterable(places)):
            dropped: Any = self.operations[index].action
            found.setdefault((dropped.name or "").lower(), []).append(index)
        return found

    def _part_drops_between(self, since: int, until: int, name: str | None) -> Iterator[int]:
        """Where indexes and constraints of that name are dropped: the last hundred."""
        places = self._part_drops.get((name or "").lower(), ())
        return itertools.islice(backwards(places, since, until), MOST_CANDIDATES)

    def drops_part_after(self, index: int, table: Name, name: str | None) -> bool:
        """Whether an index or constraint of that name, of the table, is dropped after the
        operation: one of the last hundred of that name."""
        if not _is_told(name, table):
            return False
        for other in self._part_drops_between(index, len(self.operations), name):
            owner = self.operations[other].action.table  # type: ignore[union-attr]
            if (owner is None or owner.same_as(table)) and not self._excludes(index, other):
                return True
        return False

    def parts(self, action: type[A], table: Name) -> Iterator[tuple[int, A]]:
        """The indexes or constraints of the table that are created or dropped: the first hundred.

        Those that do not say of which table they are belong to every table.
        """
        for name in (table.name.lower(), ""):
            for index in self._parts.get((action, name), [])[:MOST_CANDIDATES]:
                found = self.operations[index].action
                owner = found.table  # type: ignore[union-attr]
                if owner is None or owner.same_as(table):
                    yield index, found  # type: ignore[misc]

    @cached_property
    def _parts(self) -> dict[tuple[type, str], list[int]]:
        """Created and dropped indexes and constraints, by the table that they say they are of."""
        found: dict[tuple[type, str], list[int]] = {}
        for kind in (CreateConstraint, CreateIndex, DropConstraint, DropIndex):
            for index in self._by_type.get(kind, ()):
                table = self.operations[index].action.table  # type: ignore[union-attr]
                name = "" if table is None else table.name.lower()
                found.setdefault((kind, name), []).append(index)
        return found

    def key_columns(self, table: Name, name: str | None) -> list[str]:
        """The columns of the foreign key of that name, or of those without one."""
        named = self._key_columns.get((table.name.lower(), (name or "").lower()), [])
        return [*named, *self._key_columns.get((table.name.lower(), ""), [])][:MOST_CANDIDATES]

    @cached_property
    def _key_columns(self) -> dict[tuple[str, str], list[str]]:
        """The columns that foreign keys of a table stand on, by the key's name (or "")."""
        found: dict[tuple[str, str], list[str]] = {}
        for added in self.all(AddColumn):
            if added.column.foreign_key is not None:
                key = (added.column.foreign_key.name or "").lower()
                found.setdefault((added.table.name.lower(), key), []).append(added.column.name)
        for created in self.all(CreateConstraint):
            if created.kind == "foreign key" and created.name:
                place = created.table.name.lower(), created.name.lower()
                found.setdefault(place, []).extend(created.columns)
        return found

    def created_index(self, name: str, table: Name | None) -> CreateIndex | None:
        """The index of that name as the run creates it."""
        if not is_known(name):
            return None
        found = self.around(len(self.operations), CreateIndex, name)
        return next(
            (one for one in found if table is None or one.table.same_as(table)),
            None,
        )

    def table_of_index(self, name: str) -> Name | None:
        """The table on which the run creates the index of that name."""
        found = self.around(len(self.operations), CreateIndex, name)
        return next((created.table for created in found if is_known(name)), None)

    def creates_index(self, index: int, name: str, table: Name | None) -> bool:
        """Whether an index or constraint of that name and table is surely created before, or after
        the operation again, and stays.

        ``DROP … IF EXISTS`` may clear the name for one that does not stay.
        """
        if not _is_told(name, table):
            return False
        is_clearing = getattr(self.operations[index].action, "if_exists", False)
        before: list[int] = []
        for kind in (CreateIndex, CreateConstraint):
            for other in itertools.islice(self._places(kind, name), MOST_CANDIDATES):
                created: Any = self.operations[other].action
                owner = created.table
                if table is None or _may_be_of(owner, table):
                    if other != index and not self._excludes(index, other):
                        if other < index:
                            before.append(other)
                        elif is_clearing or not self.drops_part_after(other, owner, name):
                            return True
        return self._is_new(index, before, lambda other: False)


def _is_told(name: str | None, table: Name | None) -> TypeGuard[str]:
    """Whether nothing of the name of an index or constraint is unknown but what is so of its
    table's name: ``…users_email_key`` of ``…users``."""
    if name is None or is_known(name):
        return name is not None
    return table is not None and table.name != HOLE and is_known(name.replace(table.name, "", 1))


def _may_be_of(owner: Name, table: Name) -> bool:
    return owner.same_as(table) or (not is_known(owner.name) and may_be_one(owner.name, table.name))


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))

"""Views, types, functions and other objects of a run: their names, and whether they are new."""

from __future__ import annotations

import itertools
from operator import itemgetter
from typing import Any

from flake8_migrations.model.operations import (
    CreateObject,
    DropObject,
    Name,
    RenameObject,
    RenameTable,
    SetSchema,
)
from flake8_migrations.model.text import is_known
from flake8_migrations.replay.timeline.order import MOST_CANDIDATES, backwards
from flake8_migrations.replay.timeline.tables import MOST_RENAMES, RELATIONS, Tables, is_named_alike

_MOVING = frozenset({RenameTable, RenameObject, SetSchema})


class Objects(Tables):
    """What becomes of what is no table."""

    def object_names(self, index: int, kind: str, name: Name, surely: bool = False) -> list[Name]:
        """The names that the object has had in this run before the operation, the newest first.

        ``surely`` as for tables.
        """
        found, until = [name], index
        if _MOVING.isdisjoint(self._by_type):
            return found
        for _ in range(MOST_RENAMES):
            newest = found[-1]
            moved = self._moved_to(kind, newest, until, index)
            places = [] if moved is None else [moved]
            if kind in RELATIONS:
                former_table = self._renamed_to(newest, until, index)
                places += [] if former_table is None else [former_table]
            for position, renamed in self._between(-1, until, index, RenameObject, newest.name):
                if is_named_alike(renamed.kind, kind) and renamed.new_name.same_as(newest):
                    places.append((position, renamed.name))
                    break
            if not places:
                break
            until, former = max(places, key=itemgetter(0))
            if surely and not self._has_run(index, until):
                break
            found.append(former)
        return found

    def creates_object(self, index: int, kind: str, name: Name, table: Name | None = None) -> bool:
        """Whether the run surely creates the object before the operation, or does so after it."""
        if CreateObject not in self._by_type:
            return False
        places = self._creations_of(index, kind, name, table)
        return any(other > index for other in places) or self._is_new_object(index, places)

    def object_that_stays(
        self, index: int, kinds: tuple[str, ...], name: Name
    ) -> tuple[int, CreateObject] | None:
        """The object of that name which the run creates and does not drop again, and where."""
        if CreateObject not in self._by_type:
            return None
        for other in itertools.islice(
            backwards(self._places(CreateObject, name.name), -1, len(self.operations)),
            MOST_CANDIDATES,
        ):
            created: Any = self.operations[other].action
            if created.kind in kinds and created.name.same_as(name):
                if not self._excludes(index, other):
                    is_gone = any(
                        dropped.kind == created.kind and dropped.name.same_as(name)
                        for dropped in self.after(other, DropObject, name.name)
                    )
                    return None if is_gone else (other, created)
        return None

    def is_new_object(self, index: int, kind: str, name: Name) -> bool:
        """Whether the object is surely a new one, by its name or its former one."""
        return self._is_new_object(index, self._creations_of(index, kind, name))

    def _is_new_object(self, index: int, places: list[int]) -> bool:
        before = [other for other in places if other < index]
        return self._is_new(index, before, self._makes_room_for_object)

    def _creations_of(
        self, index: int, kind: str, name: Name, table: Name | None = None
    ) -> list[int]:
        """Where an object of that kind, by its name or its former one, is created.

        A trigger, policy or rule has its name on one ``table`` alone.
        """
        if CreateObject not in self._by_type:
            return []
        found = []
        for one in self.object_names(index, kind, name, surely=True):
            for other in self._places(CreateObject, one.name):
                created: Any = self.operations[other].action
                if created.name.same_as(one) and other != index:
                    if not is_named_alike(created.kind, kind):
                        continue
                    if not self._excludes(index, other) and self._is_on_table(created, table):
                        found.append(other)
        return found

    def _is_on_table(self, created: CreateObject, table: Name | None) -> bool:
        """Whether the object may belong to the table, which is asked where it belongs to one."""
        if table is None or created.table is None or RenameTable in self._by_type:
            return True
        return created.table.same_as(table) or not is_known(created.table.name)

    def _makes_room_for_object(self, index: int) -> bool:
        """Whether the object that the operation creates was dropped or renamed before."""
        created: Any = self.operations[index].action
        room = []
        for other in self._places(DropObject, created.name.name):
            dropped: Any = self.operations[other].action
            if other < index and dropped.kind == created.kind:
                room.append(other)
        for other in self._by_type.get(RenameObject, ())[:MOST_CANDIDATES]:
            renamed: Any = self.operations[other].action
            if other < index and renamed.kind == created.kind:
                if renamed.name.same_as(created.name):
                    room.append(other)
        return self._ran_before(index, room)

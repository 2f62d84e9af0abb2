"""A database that only exists on paper: tables and foreign keys, changed by operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from flake8_migrations.model.conditions import Asked
from flake8_migrations.model.effects.changes import Change, Changes, Thing
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateTable,
    DropConstraint,
    Name,
    Reference,
    SetSchema,
)
from flake8_migrations.model.schema import ForeignKey, Schema, Table, key_order, sort_key
from flake8_migrations.model.text import HOLE, is_known, shown
from flake8_migrations.replay.identity import DEFAULT_SCHEMAS, Identity, identity_of, name_of
from flake8_migrations.replay.keys import Key, Keys

_LONGEST_NAME = 63
"""Bytes of an identifier in PostgreSQL."""


class Database:
    """Tables and foreign keys under changes.

    A table or key that is created again stays what it is, and dropping what is not there
    does nothing: released migrations often ask before they act.
    """

    def __init__(self, dialect: str = "postgresql", ours: Iterable[Name] = ()) -> None:
        self.dialect = dialect
        self._tables: dict[Identity, Table] = {}
        self._schemas: dict[str, tuple[str, ...]] = {}
        """The schemas in which there is a table of a name."""
        self._keys = Keys()
        self._ours = {self.exact_identity(name) for name in ours}
        """The tables that exist only when a migration has created them; of any other nobody
        knows, until one changes it."""
        self._is_certain = True
        self.origin: str | None = None
        """The revision whose operations are being applied."""

    def copy(self) -> Database:
        """A database that changes on its own from here on."""
        copied = Database(self.dialect)
        copied._tables, copied._schemas = dict(self._tables), dict(self._schemas)
        copied._keys = self._keys.copy()
        copied._ours = set(self._ours)
        copied.origin = self.origin
        return copied

    # what is there

    def identity(self, name: Name) -> Identity:
        """The table's name as it is compared.

        A schema left out is that of the only table of this name, where the name alone is
        unknown: a search path may say so.
        """
        exact = self.exact_identity(name)
        if exact not in self._tables and not exact[0]:
            schemas = self._schemas.get(exact[1], ())
            if len(schemas) == 1:
                return schemas[0], exact[1]
        return exact

    def exact_identity(self, name: Name) -> Identity:
        """The table's name as it is compared, whatever tables there are."""
        return identity_of(name, self.dialect)

    def table(self, name: Name) -> Table | None:
        return self._tables.get(self.identity(name))

    def column(self, table: Name, name: str) -> Column | None:
        found = self.table(table)
        return None if found is None else _column(found, name)

    def keys_of(self, table: Name) -> tuple[Key, ...]:
        """The foreign keys that belong to the table."""
        return self._keys.of(self.identity(table))

    def keys_to(self, table: Name) -> tuple[Key, ...]:
        """The foreign keys that refer to the table."""
        wanted = self.identity(table)
        return tuple(
            key
            for key in self._keys.to(wanted[1])
            if self.identity(key.constraint.referred_table) == wanted
        )

    def has_table(self, name: Name) -> bool | None:
        """Whether the table is there; None where that is not known."""
        if not is_known(str(name)):
            return None
        if self.table(name) is not None:
            return True
        return False if self.identity(name) in self._ours else None

    def has_column(self, table: Name, name: str) -> bool | None:
        """Whether the column is there; None where that is not known."""
        found = self.table(table)
        if found is None or not is_known(name):
            return None
        return self.column(table, name) is not None or (None if not found.is_complete else False)

    def has_key(self, table: Name, name: str) -> bool | None:
        """Whether the table has a foreign key of this name; None where that is not known."""
        if not is_known(name) or self.table(table) is None:
            return None
        return self._named(table, name) is not None

    def answer(self, question: Asked) -> bool | None:
        """What an inspector of this database would say."""
        if question.what == "table":
            return self.has_table(question.table)
        if question.what == "index":
            return None  # nobody keeps them here
        ask = self.has_column if question.what == "column" else self.has_key
        return ask(question.table, question.name or HOLE)

    def schema(self) -> Schema:
        """The tables and foreign keys as they are now."""
        keys = {
            key.constraint._replace(nullable=self._is_nullable(key.constraint))
            for key in self._keys
        }
        return Schema(
            tuple(sorted(self._tables.values(), key=lambda table: sort_key(table.name))),
            tuple(sorted(keys, key=key_order)),
        )

    def _is_nullable(self, key: ForeignKey) -> bool:
        columns = [self.column(key.table, name) for name in key.columns]
        return any(one is not None and one.nullable is not False for one in columns)

    # changes

    def apply(self, changes: Changes, *, is_certain: bool = True) -> str | None:
        """Does what an action changes; returns what could not be worked out, if anything.

        ``is_certain`` says that the action surely runs: a table that it changes is then
        there, whoever created it.
        """
        self._is_certain = is_certain
        problems = [
            become(self, change, is_certain)
            for change in changes
            for become in [_BECOMING.get((change.what, change.thing.kind))]
            if become is not None
        ]
        return _first(problems)

    def _create_table(self, change: Change, is_certain: bool) -> str | None:
        action: CreateTable = change.by
        if not is_known(str(action.table)):
            return f"creates {_called(action.table)}"
        identity = self.exact_identity(action.table)
        if action.temporary or identity in self._tables:
            return None
        columns = tuple(one for one in action.columns if is_known(one.name))
        primary = {
            name.lower()
            for constraint in action.constraints
            if constraint.kind == "primary key"
            for name in constraint.columns
        }
        self._put(
            identity,
            Table(
                self._own(action.table),
                tuple(
                    _in_primary_key(one) if one.name.lower() in primary else one for one in columns
                ),
                len(columns) == len(action.columns) > 0,
            ),
        )
        problems = [
            self._add_key(action.table, (column.name,), column.foreign_key, in_table=True)
            for column in columns
            if column.foreign_key
        ]
        problems += [
            self._add_key(action.table, one.columns, one.references, one.name, in_table=True)
            for one in action.constraints
            if one.kind == "foreign key"
        ]
        return _first(problems)

    def _drop_table(self, change: Change, is_certain: bool) -> str | None:
        table = _name(change.thing)
        if not is_known(str(table)):
            return f"drops {_called(table)}"
        self._forget_table(self.identity(table))
        return None

    def _forget_table(self, gone: Identity) -> None:
        self._replace_keys(self.keys_to(name_of(gone)), lambda key: None)
        self._replace_keys(self._keys.of(gone), lambda key: None)
        self._take(gone)
        self._ours.add(gone)

    def _rename_table(self, change: Change, is_certain: bool) -> str | None:
        old, new = _name(change.thing), _name(change.new)
        if not (is_known(str(old)) and is_known(str(new))):
            if type(change.by) is SetSchema:
                return f"moves {_called(old)} to schema '{shown(new.schema or HOLE)}'"
            return f"renames {_called(old)} to {_called(new)}"
        found = self.table(old)
        if new.schema is None and found is not None:
            new = Name(new.name, found.name.schema)
        self._move(old, new, is_certain)
        return None

    def _move(self, old: Name, new: Name, is_certain: bool) -> None:
        new = self._own(new)
        before, after = self.identity(old), self.exact_identity(new)
        if after in self._tables and before != after:
            return
        if before not in self._tables and not is_certain:
            return
        self._replace_keys(self.keys_to(old), lambda key: key._replace(referred_table=new))
        for key in self._keys.of(before):
            self._keys.remove(key)
            renamed = key.constraint._replace(table=new)
            self._keys.add(key._replace(owner=after, constraint=renamed))
        table = self._take(before)
        table = table or Table(new, (), False, is_created=before in self._ours)
        self._ours.add(before)
        self._put(after, table._replace(name=new))

    def _add_column(self, change: Change, is_certain: bool) -> str | None:
        table, column = _name(change.thing), change.by
        if not is_known(str(table)):
            return f"adds a column to {_called(table)}"
        found = self._existing(table, is_certain)
        if found is None or _column(found, column.name) is not None:
            return None
        if is_known(column.name):
            found = found._replace(columns=(*found.columns, column))
        else:
            found = found._replace(is_complete=False)
        self._tables[self.identity(table)] = found
        if column.foreign_key is None:
            return None
        return self._add_key(table, (column.name,), column.foreign_key)

    def _drop_column(self, change: Change, is_certain: bool) -> str | None:
        table, column = _name(change.thing), change.thing.name or HOLE
        if not is_known(str(table)) or not is_known(column):
            return f"drops column '{shown(column)}' of {_called(table)}"
        gone = column.lower()
        self._set_columns(
            table, lambda all_: tuple(one for one in all_ if one.name.lower() != gone)
        )
        self._replace_keys(
            self.keys_of(table),
            lambda key: None if _has(key.columns, gone) else key,
        )
        self._replace_keys(
            self.keys_to(table),
            lambda key: None if _has(key.referred_columns, gone) else key,
        )
        return None

    def _alter_column(self, change: Change, is_certain: bool) -> str | None:
        name = (change.thing.name or HOLE).lower()
        self._set_columns(
            _name(change.thing),
            lambda columns: tuple(
                _altered(one, change.by) if one.name.lower() == name else one for one in columns
            ),
        )
        return None

    def _rename_column(self, change: Change, is_certain: bool) -> str | None:
        table = _name(change.thing)
        name = change.thing.name or HOLE
        new_name = (change.new and change.new.name) or HOLE
        if not is_known(str(table)):
            return f"renames a column of {_called(table)}"
        if not (is_known(name) and is_known(new_name)):
            return f"renames column '{shown(name)}' of {_called(table)} to '{shown(new_name)}'"
        renamed = _renaming(name, new_name)
        self._set_columns(
            table,
            lambda columns: tuple(
                one._replace(name=new) if one.name != new else one
                for one, new in zip(columns, renamed([one.name for one in columns]), strict=True)
            ),
        )
        self._replace_keys(
            self.keys_of(table), lambda key: key._replace(columns=renamed(key.columns))
        )
        self._replace_keys(
            self.keys_to(table),
            lambda key: key._replace(referred_columns=renamed(key.referred_columns)),
        )
        return None

    def _create_constraint(self, change: Change, is_certain: bool) -> str | None:
        action: CreateConstraint = change.by
        if action.kind == "primary key":
            primary = {name.lower() for name in action.columns}
            self._set_columns(
                action.table,
                lambda columns: tuple(
                    _in_primary_key(one) if one.name.lower() in primary else one for one in columns
                ),
            )
        if action.kind != "foreign key":
            return None
        if not is_known(str(action.table)):
            return f"adds a foreign key to {_called(action.table)}"
        if self._existing(action.table, is_certain) is None:
            return None
        return self._add_key(action.table, action.columns, action.references, action.name)

    def _drop_constraint(self, change: Change, is_certain: bool) -> str | None:
        action: DropConstraint = change.by
        if action.kind not in (None, "foreign key"):
            return None
        if not is_known(str(action.table)):
            return f"drops a constraint of {_called(action.table)}"
        found = self._named(action.table, action.name) if is_known(action.name) else None
        if found is None and action.kind == "foreign key":
            found = self._only_one(action)
            if found is None and not is_known(action.name) and self.keys_of(action.table):
                return f"drops a foreign key of {_called(action.table)} by an unknown name"
        if found is not None:
            self._replace_keys((found,), lambda key: None)
        return None

    def _only_one(self, action: DropConstraint) -> Key | None:
        """The one foreign key that the table has, or the one of no name, whatever is asked for."""
        keys = self.keys_of(action.table)
        if is_known(action.name):
            keys = tuple(key for key in keys if key.constraint.name is None)
            return keys[0] if len(keys) == 1 and not action.if_exists else None
        return keys[0] if len(keys) == 1 else None

    def _rename_constraint(self, change: Change, is_certain: bool) -> str | None:
        table, name = _name(change.thing), change.thing.name
        new_name = change.new.name if change.new else None
        if is_known(str(table)) and is_known(name) and is_known(new_name):
            found = self._named(table, name)
            if found is not None:
                self._replace_keys((found,), lambda key: key._replace(name=new_name))
        return None

    def _drop_schema(self, change: Change, is_certain: bool) -> str | None:
        name = _name(change.thing).name
        if is_known(name):
            for key in [key for key in self._tables if key[0] == name.lower()]:
                self._forget_table(key)
        return None

    def misses(self, changes: Changes) -> bool:
        """Whether an action would fail: what it creates is there, or what it needs is not."""
        return any(map(self._fails, changes))

    def _fails(self, change: Change) -> bool:
        what, (kind, of, name), by, _, asks = change
        if of is None or asks or what == "doubtful":
            return False
        is_there: bool | None = None
        if kind == "table" and what == "appears":
            is_there = self.exact_identity(of) in self._tables
        elif kind == "table":
            is_there = self.table(of) is not None
        elif kind == "column" and name is not None:
            is_there = self.has_column(of, name)
        elif kind == "constraint" and name and what in ("appears", "vanishes"):
            is_there = self.has_key(of, name) if by.kind == "foreign key" else None
        return is_there is (what == "appears")

    # helpers

    def _own(self, name: Name) -> Name:
        """The name without the schema that it lies in anyway."""
        is_default = (name.schema or "").lower() == DEFAULT_SCHEMAS.get(self.dialect)
        return Name(name.name) if is_default or not name.schema else name

    def _put(self, identity: Identity, table: Table) -> None:
        schema, name = identity
        self._tables[identity] = table
        self._schemas[name] = tuple(dict.fromkeys((*self._schemas.get(name, ()), schema)))

    def _take(self, identity: Identity) -> Table | None:
        schema, name = identity
        left = tuple(one for one in self._schemas.get(name, ()) if one != schema)
        self._schemas[name] = left
        return self._tables.pop(identity, None)

    def _replace_keys(
        self, keys: Iterable[Key], change: Callable[[ForeignKey], ForeignKey | None]
    ) -> None:
        """Changes some of the foreign keys; those go for which ``change`` gives None."""
        for key in keys:
            changed = change(key.constraint)
            if changed != key.constraint:
                self._keys.remove(key)
                if changed is not None:
                    self._keys.add(key._replace(constraint=changed))

    def _existing(self, table: Name, is_certain: bool) -> Table | None:
        """The table; one that no migration creates is there when one changes it."""
        found = self.table(table)
        if found is None and (is_certain or self.has_table(table) is None):
            is_created = self.identity(table) in self._ours
            found = Table(self._own(table), (), False, is_created=is_created)
            self._put(self.identity(table), found)
        return found

    def _change(self, table: Name, **changes: Any) -> None:
        found = self.table(table)
        if found is not None:
            self._tables[self.identity(table)] = found._replace(**changes)

    def _set_columns(
        self, table: Name, change: Callable[[tuple[Column, ...]], tuple[Column, ...]]
    ) -> None:
        found = self.table(table)
        if found is not None:
            self._change(table, columns=change(found.columns))

    def _named(self, table: Name, name: str | None) -> Key | None:
        if name is None:
            return None
        keys = self.keys_of(table)
        wanted = name.lower()
        for key in keys:
            if key.name == wanted:
                return key
        for key in keys:
            if key.constraint.name is None and wanted in _conventional_names(key.constraint):
                return key
        return None

    def _add_key(
        self,
        table: Name,
        columns: tuple[str, ...],
        references: Reference | None,
        name: str | None = None,
        in_table: bool = False,
    ) -> str | None:
        if references is None or not is_known(str(references.table)):
            unknown = _called(references.table if references else UNKNOWN_NAME)
            return f"a foreign key of {_called(table)} refers to {unknown}"
        if in_table and references.use_alter and self.dialect != "sqlite":
            return None  # CREATE TABLE leaves it out, and nothing adds it
        name = name or references.name
        owner, target = self.table(table), self.table(references.table)
        key = ForeignKey(
            owner.name if owner else self._own(table),
            columns if all(map(is_known, columns)) else (),
            target.name if target else self._own(references.table),
            self._referred_columns(references),
            name if is_known(name) else None,
            use_alter=references.use_alter,
            ondelete=references.ondelete if is_known(references.ondelete) else None,
        )
        if any(self._is_same(key, other.constraint) for other in self.keys_of(table)):
            return None
        default = self._default_name(key)
        self._keys.add(Key(self.identity(table), key, default, self.origin, self._is_certain))
        if not all(map(is_known, columns)):
            return f"the columns of a foreign key of {_called(table)} are not known"
        return None

    def _is_same(self, key: ForeignKey, other: ForeignKey) -> bool:
        if key.name is not None and other.name is not None:
            return key.name.lower() == other.name.lower()
        return (
            key.columns == other.columns
            and self.identity(key.referred_table) == self.identity(other.referred_table)
            and key.referred_columns == other.referred_columns
        )

    def _referred_columns(self, references: Reference) -> tuple[str, ...]:
        """The columns referred to: those of the primary key where none are named."""
        if references.columns:
            return references.columns if all(map(is_known, references.columns)) else ()
        target = self.table(references.table)
        return tuple(one.name for one in (target.columns if target else ()) if one.primary_key)

    def _default_name(self, key: ForeignKey) -> str | None:
        if key.name is not None or not key.columns:
            return None
        return default_name(key.table.name, key.columns, self._keys.has_name)


_BECOMING: dict[tuple[str, str], Callable[[Database, Change, bool], str | None]] = {
    ("appears", "table"): Database._create_table,
    ("vanishes", "table"): Database._drop_table,
    ("renamed", "table"): Database._rename_table,
    ("appears", "column"): Database._add_column,
    ("vanishes", "column"): Database._drop_column,
    ("changed", "column"): Database._alter_column,
    ("renamed", "column"): Database._rename_column,
    ("appears", "constraint"): Database._create_constraint,
    ("vanishes", "constraint"): Database._drop_constraint,
    ("renamed", "constraint"): Database._rename_constraint,
    ("vanishes", "schema"): Database._drop_schema,
}
"""What is made of a change."""


def _name(thing: Thing | None) -> Name:
    """The thing's own name, or that of its table."""
    return UNKNOWN_NAME if thing is None or thing.of is None else thing.of


def default_name(
    table: str, columns: Iterable[str], is_taken: Callable[[str], bool] = lambda name: False
) -> str:
    """PostgreSQL's name for a foreign key without one: ``table_column_fkey``.

    Names that grow too long are shortened where they are longer; one that is taken gets
    a number.
    """
    number = 0
    while True:
        label = f"fkey{number or ''}"
        name = _shortened(table, "_".join(columns), label)
        if not is_taken(name.lower()):
            return name
        number += 1


def _shortened(table: str, columns: str, label: str) -> str:
    room = _LONGEST_NAME - len(label) - 2
    first, second = table.encode(), columns.encode()[:_LONGEST_NAME]
    while len(first) + len(second) > room:
        if len(first) > len(second):
            first = first[:-1]
        else:
            second = second[:-1]
    return f"{first.decode(errors='ignore')}_{second.decode(errors='ignore')}_{label}"


def _conventional_names(key: ForeignKey) -> set[str]:
    """What a key that the migration leaves unnamed is called by a database or by a convention."""
    table, referred = key.table.name, key.referred_table.name
    first, all_columns = key.columns[0] if key.columns else "", "_".join(key.columns)
    names = {
        default_name(table, key.columns),
        default_name(table, (first,)),
        *(f"{prefix}_{table}_{columns}{tail}"
          for prefix in ("fk", "fkey")
          for columns in (first, all_columns)
          for tail in ("", f"_{referred}")),
        *(f"{prefix}_{table}__{columns}__{referred}"
          for prefix in ("fk",) for columns in (first, all_columns)),
        f"fk_{table}__{all_columns}",
        f"{table}_{all_columns}_fk",
        f"{table}_ibfk_1",
    }  # fmt: skip
    return {name.lower() for name in names}


def _column(table: Table, name: str) -> Column | None:
    """The table's column of this name, however it is spelled."""
    wanted = name.lower()
    for column in table.columns:
        if column.name.lower() == wanted:
            return column
    return None


def _has(columns: tuple[str, ...], column: str) -> bool:
    return column in map(str.lower, columns)


def _renaming(name: str, new_name: str) -> Callable[[Iterable[str]], tuple[str, ...]]:
    return lambda columns: tuple(
        new_name if one.lower() == name.lower() else one for one in columns
    )


def _altered(column: Column, action: AlterColumn) -> Column:
    return column._replace(
        type=action.type or column.type,
        nullable=column.nullable if action.nullable is None else action.nullable,
    )


def _in_primary_key(column: Column) -> Column:
    return column._replace(primary_key=True, nullable=False)


def _called(name: Name) -> str:
    text = shown(str(name))
    return "an unknown table" if text == "…" else f"table '{text}'"


def _first(problems: list[str | None]) -> str | None:
    return next((problem for problem in problems if problem is not None), None)

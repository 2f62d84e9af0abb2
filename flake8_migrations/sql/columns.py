"""Definitions of columns and constraints, as CREATE TABLE and ALTER TABLE share them."""

from __future__ import annotations

from typing import Literal

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Column,
    ConstraintKind,
    CreateConstraint,
    Name,
    Reference,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor
from flake8_migrations.sql.expressions import functions_in
from flake8_migrations.sql.lexer import identifier, string_value
from flake8_migrations.sql.types import is_serial, read_type

_CONSTRAINT_HEADS = ("CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE")
_AFTER_TYPE = frozenset(
    """AFTER AS AUTO_INCREMENT AUTOINCREMENT CHECK COLLATE COMMENT COMPRESSION CONSTRAINT
    DEFAULT FIRST GENERATED IDENTITY INVISIBLE KEY NOT NULL ON PRIMARY REFERENCES SPARSE
    STORAGE STORED UNIQUE USING VIRTUAL VISIBLE""".split()
)
"""Words that come behind a column's type, or in place of it."""
_ENDS_EXPRESSION = _AFTER_TYPE - {"AS", "KEY"} | {"ENABLE", "WITH"}


def read_column(cursor: Cursor) -> Column | None:
    """The column that the definition under the cursor describes; None where it is none."""
    name = cursor.identifier()
    if name is None:
        return None
    said = _Definition()
    if is_serial(cursor):
        said.nullable, said.generated, said.autoincrement = False, "identity", True
    type_ = None if cursor.key in _AFTER_TYPE else read_type(cursor)
    while not cursor.done:
        if not (said.takes_constraint(cursor) or said.takes_origin(cursor)):
            said.take_rest(cursor)
    return Column(
        name=name,
        type=type_,
        nullable=said.nullable,
        server_default=said.default,
        primary_key=said.primary_key,
        unique=said.unique,
        foreign_key=said.foreign_key,
        generated=said.generated,
        comment=said.comment,
        check=said.check,
        default_calls=said.default_calls,
        persistence_unsaid=said.persistence_unsaid,
        autoincrement=said.autoincrement,
        starts_elsewhere=said.starts_elsewhere,
        expression=said.expression,
    )


class _Definition:
    """What stands behind a column's type, in any order."""

    def __init__(self) -> None:
        self.nullable: bool | None = None
        self.default: str | None = None
        self.default_calls: tuple[str, ...] = ()
        self.primary_key = False
        self.unique = False
        self.foreign_key: Reference | None = None
        self.check: str | None = None
        self.generated: Literal["stored", "virtual", "identity"] | None = None
        self.persistence_unsaid = False
        self.expression: str | None = None
        self.autoincrement: bool | None = None
        self.starts_elsewhere = False
        self.comment: str | None = None

    def takes_constraint(self, cursor: Cursor) -> bool:
        if cursor.take("NOT", "NULL"):
            self.nullable = False
        elif cursor.take("NULL"):
            self.nullable = True
        elif cursor.take("PRIMARY", "KEY"):
            self.primary_key = True
        elif cursor.take("UNIQUE"):
            self.unique = True
            cursor.take("KEY")
        elif cursor.take("REFERENCES"):
            self.foreign_key = _references(cursor)
        elif cursor.take("CONSTRAINT"):
            cursor.identifier()
        elif cursor.take("CHECK"):
            inside = cursor.parenthesis()
            self.check = inside.sql() if inside else None
        else:
            return False
        return True

    def takes_origin(self, cursor: Cursor) -> bool:
        """Where the values come from: a default, a sequence, an expression."""
        if cursor.take("DEFAULT"):
            expression = _default(cursor)
            self.default = expression.sql()
            self.default_calls = functions_in(expression)
        elif cursor.take("GENERATED"):
            cursor.skip_to(("AS",))
        elif cursor.take("AS", "IDENTITY") or cursor.take_any(
            ("IDENTITY", "AUTO_INCREMENT", "AUTOINCREMENT")
        ):
            self.generated = "identity"
            options = cursor.parenthesis()
            self.starts_elsewhere = options is not None and options.has("START")
        elif cursor.at("AS") and cursor.peek(1).key == "(":
            cursor.next()
            computation = cursor.parenthesis()
            self.expression = None if computation is None else computation.sql()
            stored = cursor.take_any(("STORED", "PERSISTED", "PERSISTENT"))
            self.persistence_unsaid = not (stored or cursor.at("VIRTUAL"))
            self.generated = "stored" if stored else "virtual"
        else:
            return False
        return True

    def take_rest(self, cursor: Cursor) -> None:
        if cursor.at("COMMENT") and cursor.peek(1).kind == "string":
            cursor.next()
            self.comment = string_value(cursor.next())
        elif cursor.take_any(("COLLATE", "COMPRESSION", "STORAGE")):
            cursor.name()
        elif HOLE in cursor.peek().text and cursor.peek().kind == "word" and self.default is None:
            self.default = HOLE  # it may say anything, a default as well
            cursor.next()
        else:
            cursor.skip()


def _default(cursor: Cursor) -> Cursor:
    """The expression behind DEFAULT, up to the next constraint; it may itself be NULL."""
    start = cursor.index
    cursor.skip()
    expression = cursor.until(_ENDS_EXPRESSION)
    return cursor.part(start, expression.stop)


def _references(cursor: Cursor) -> Reference:
    """What a foreign key refers to, the cursor behind REFERENCES."""
    table = cursor.name() or UNKNOWN_NAME
    columns = cursor.identifiers()
    ondelete: str | None = None
    onupdate: str | None = None
    cleared: tuple[str, ...] = ()
    while not cursor.done:
        if cursor.take("MATCH"):
            cursor.next()
        elif cursor.take("ON", "DELETE"):
            ondelete = _referential_action(cursor)
            cleared = cursor.identifiers()
        elif cursor.take("ON", "UPDATE"):
            onupdate = _referential_action(cursor)
        else:
            break
    return Reference(table, columns, ondelete, onupdate=onupdate, cleared=cleared)


def _referential_action(cursor: Cursor) -> str:
    first = cursor.next()
    if first.key in ("SET", "NO"):
        return f"{first.key} {cursor.next().key}"
    return HOLE if HOLE in first.text else first.key


def starts_constraint(cursor: Cursor) -> bool:
    """Whether a table constraint comes next, not a column."""
    if cursor.key == "EXCLUDE":  # which may be a column's name as well
        return cursor.peek(1).key in ("(", "USING")
    return cursor.key in _CONSTRAINT_HEADS


def read_constraint(cursor: Cursor, table: Name) -> CreateConstraint | None:
    """The table constraint under the cursor; None where it is none, or of a kind of its own."""
    name: str | None = None
    if_not_exists = False
    if cursor.take("CONSTRAINT"):
        if_not_exists = cursor.take("IF", "NOT", "EXISTS")
        if not starts_constraint(cursor):
            name = cursor.identifier()
    kind = _constraint_kind(cursor)
    if kind is None:
        return None
    columns: tuple[str, ...] = ()
    references: Reference | None = None
    condition: str | None = None
    using_index: str | None = None
    if kind == "check":
        inside = cursor.parenthesis()
        condition = inside.sql() if inside else None
    elif kind == "foreign key":
        if_not_exists |= cursor.take("IF", "NOT", "EXISTS")
    elif kind != "exclude":
        if cursor.take("USING", "INDEX"):
            using_index = cursor.identifier()
        else:
            cursor.take_any(("CLUSTERED", "NONCLUSTERED"))
    if kind in _OVER_COLUMNS:
        if using_index is None and cursor.key not in ("(", "USING"):
            name = name or cursor.identifier()  # MySQL names it here
        if cursor.take("USING"):
            cursor.next()
        columns = _key_columns(cursor)
    if kind == "foreign key" and cursor.take("REFERENCES"):
        references = _references(cursor)
    return CreateConstraint(
        kind,
        name,
        table,
        columns,
        references,
        condition,
        _is_not_valid(cursor),
        using_index,
        if_not_exists,
    )


_OVER_COLUMNS = ("primary key", "unique", "foreign key")


def _constraint_kind(cursor: Cursor) -> ConstraintKind | None:
    """What the words under the cursor begin, and those words taken."""
    if cursor.take("PRIMARY", "KEY"):
        return "primary key"
    if cursor.take("UNIQUE"):
        cursor.take_any(("KEY", "INDEX"))
        if cursor.at("NULLS"):
            cursor.skip_to(("(",))
        return "unique"
    if cursor.take("FOREIGN", "KEY"):
        return "foreign key"
    if cursor.take("CHECK"):
        return "check"
    return "exclude" if cursor.take("EXCLUDE") else None


def _is_not_valid(cursor: Cursor) -> bool:
    """Whether the rest says that the rows which are there may break the constraint."""
    not_valid = False
    while not cursor.done:
        if cursor.take("NOT", "VALID") or cursor.take("NOT", "ENFORCED"):
            not_valid = True
        elif cursor.take_any(("NOVALIDATE",)):
            not_valid = True
        else:
            cursor.skip()
    return not_valid


def _key_columns(cursor: Cursor) -> tuple[str, ...]:
    """The names of a key's columns, without their order, prefix length or WITHOUT OVERLAPS."""
    inside = cursor.parenthesis()
    if inside is None:
        return ()
    found = []
    for item in inside.split():
        token = item.peek()
        if item.is_name() and item.peek(1).key not in (".", "::"):
            found.append(HOLE if token.kind == "param" else identifier(token))
        else:
            found.append(item.sql())
    return tuple(found)

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
_ENDS_EXPRESSION = _AFTER_TYPE - {"AS", "KEY", "ON"} | {"ON", "ENABLE", "WITH"}


def read_column(cursor: Cursor) -> Column | None:
    """The column that the definition under the cursor describes; None where it is none."""
    name = cursor.identifier()
    if name is None:
        return None
    nullable: bool | None = None
    generated: Literal["stored", "virtual", "identity"] | None = None
    autoincrement: bool | None = None
    if is_serial(cursor):
        nullable, generated, autoincrement = False, "identity", True
    type_ = None if cursor.key in _AFTER_TYPE else read_type(cursor)
    default: str | None = None
    default_calls: tuple[str, ...] = ()
    primary_key = unique = False
    foreign_key: Reference | None = None
    comment: str | None = None
    check: str | None = None
    persistence_unsaid = False
    while not cursor.done:
        if cursor.take("NOT", "NULL"):
            nullable = False
        elif cursor.take("NULL"):
            nullable = True
        elif cursor.take("DEFAULT"):
            expression = _default(cursor)
            default = expression.sql()
            default_calls = functions_in(expression)
        elif cursor.take("PRIMARY", "KEY"):
            primary_key = True
        elif cursor.take("UNIQUE"):
            unique = True
            cursor.take("KEY")
        elif cursor.take("REFERENCES"):
            foreign_key = _references(cursor)
        elif cursor.take("CONSTRAINT"):
            cursor.identifier()
        elif cursor.take("CHECK"):
            inside = cursor.parenthesis()
            check = inside.sql() if inside else None
        elif cursor.take("GENERATED"):
            cursor.skip_to(("AS",))
        elif cursor.take("AS", "IDENTITY") or cursor.take_any(
            ("IDENTITY", "AUTO_INCREMENT", "AUTOINCREMENT")
        ):
            generated = "identity"
            cursor.parenthesis()
        elif cursor.at("AS") and cursor.peek(1).key == "(":
            cursor.next()
            cursor.skip()
            stored = cursor.take_any(("STORED", "PERSISTED", "PERSISTENT"))
            persistence_unsaid = not (stored or cursor.at("VIRTUAL"))
            generated = "stored" if stored else "virtual"
        elif cursor.at("COMMENT") and cursor.peek(1).kind == "string":
            cursor.next()
            comment = string_value(cursor.next())
        elif cursor.take_any(("COLLATE", "COMPRESSION", "STORAGE")):
            cursor.name()
        elif HOLE in cursor.peek().text and cursor.peek().kind == "word" and default is None:
            default = HOLE  # it may say anything, a default as well
            cursor.next()
        else:
            cursor.skip()
    return Column(
        name=name,
        type=type_,
        nullable=nullable,
        server_default=default,
        primary_key=primary_key,
        unique=unique,
        foreign_key=foreign_key,
        generated=generated,
        comment=comment,
        check=check,
        default_calls=default_calls,
        persistence_unsaid=persistence_unsaid,
        autoincrement=autoincrement,
    )


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
    while not cursor.done:
        if cursor.take("MATCH"):
            cursor.next()
        elif cursor.take("ON", "DELETE"):
            ondelete = _referential_action(cursor)
        elif cursor.take("ON", "UPDATE"):
            _referential_action(cursor)
        else:
            break
    return Reference(table, columns, ondelete)


def _referential_action(cursor: Cursor) -> str:
    first = cursor.next()
    if first.key in ("SET", "NO"):
        second = cursor.next().key
        cursor.parenthesis()
        return f"{first.key} {second}"
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
    kind: ConstraintKind
    columns: tuple[str, ...] = ()
    references: Reference | None = None
    condition: str | None = None
    using_index: str | None = None
    if cursor.take("PRIMARY", "KEY"):
        kind = "primary key"
    elif cursor.take("UNIQUE"):
        kind = "unique"
        cursor.take_any(("KEY", "INDEX"))
        if cursor.at("NULLS"):
            cursor.skip_to(("(",))
    elif cursor.take("FOREIGN", "KEY"):
        kind = "foreign key"
        if_not_exists |= cursor.take("IF", "NOT", "EXISTS")
    elif cursor.take("CHECK"):
        kind = "check"
        inside = cursor.parenthesis()
        condition = inside.sql() if inside else None
    elif cursor.take("EXCLUDE"):
        kind = "exclude"
    else:
        return None
    if kind in ("primary key", "unique"):
        if cursor.take("USING", "INDEX"):
            using_index = cursor.identifier()
        else:
            cursor.take_any(("CLUSTERED", "NONCLUSTERED"))
    if kind in ("primary key", "unique", "foreign key"):
        if using_index is None and cursor.key not in ("(", "USING"):
            name = name or cursor.identifier()  # MySQL names it here
        if cursor.take("USING"):
            cursor.next()
        columns = _key_columns(cursor)
    if kind == "foreign key" and cursor.take("REFERENCES"):
        references = _references(cursor)
    not_valid = False
    while not cursor.done:
        if cursor.take("NOT", "VALID") or cursor.take("NOT", "ENFORCED"):
            not_valid = True
        elif cursor.take_any(("NOVALIDATE",)):
            not_valid = True
        else:
            cursor.skip()
    return CreateConstraint(
        kind,
        name,
        table,
        columns,
        references,
        condition,
        not_valid,
        using_index,
        if_not_exists,
    )


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

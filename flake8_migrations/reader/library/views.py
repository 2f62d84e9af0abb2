"""What views select from that are created by objects instead of statements."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.operations import UNKNOWN_NAME, VIEWS, CreateObject, Name
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.reader.tables import parts_of, tables_in
from flake8_migrations.reader.values import UNKNOWN, Value

_QUERY = compiled_when_used(r"(?i)[\s(]*(?:select|with|table|values)\b")
_STATEMENT = compiled_when_used(r"(?i)\s*create\b")


def read_by_view(values: Iterable[Value]) -> tuple[Name, ...]:
    """What a view reads whose query is among the values; an unknown name where none is."""
    from flake8_migrations.sql import recognise, relations_read_by  # hardly anybody needs them

    for value in values:
        if isinstance(value, str) and _QUERY.match(value):
            return relations_read_by(value)
        if isinstance(value, str) and _STATEMENT.match(value):
            for statement in recognise(value):
                if isinstance(statement.action, CreateObject) and statement.action.kind in VIEWS:
                    return statement.action.selects_from
    return (UNKNOWN_NAME,)


def read_by_select(query: Value) -> tuple[Name, ...]:
    """What a view reads whose query is a construct of SQLAlchemy, or a text."""
    found = tuple(tables_in([query]))
    if not found:
        return read_by_view([query])
    is_whole = all(part is not UNKNOWN for part in parts_of([query]))
    return found if is_whole else (*found, UNKNOWN_NAME)

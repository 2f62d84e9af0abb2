"""SQL text to the same operations that Alembic's own calls give.

No parser: a lexer, a splitter and recognisers that read the clauses rules ask
for, keep what is unknown and never fail.
"""

from __future__ import annotations

from itertools import count
from typing import Literal

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Action, Name, UnreadSql
from flake8_migrations.sql.blocks import Context, executed
from flake8_migrations.sql.constants import shape_of
from flake8_migrations.sql.cursor import Source, cursor_over
from flake8_migrations.sql.lexer import Budget, TooLong
from flake8_migrations.sql.types import sql_type

__all__ = ["MAX_LENGTH", "MAX_WORK", "Statement", "recognise", "relations_read_by", "sql_type"]

MAX_LENGTH = 16 * 1024 * 1024
"""The characters of a text beyond which it is not read at all."""
MAX_WORK = 300_000
"""The steps (four a token) after which the rest of a text is not read."""
TOO_LONG = UnreadSql("a text too long to read")


class Statement(NamedTuple):
    """One thing that one statement of a text does."""

    index: int  # type: ignore[assignment]
    """The number of the statement in the text, from 0; a block with its body is one."""
    line: int
    """The line in the text, from 0, of the first token of the statement."""
    action: Action
    guard: Literal["block", "table"] | None = None
    """Why it may not run, as far as the statement around it tells."""
    in_block: bool = False
    """Whether it stands in a DO, and so in the transaction of that statement."""
    start: int = 0
    """Where in the text the statement begins."""


def recognise(text: str) -> tuple[Statement, ...]:
    """What the SQL statements of a text do, in order.

    A HOLE may stand anywhere. Where the text takes too much work, the last
    statement is an UnreadSql that stands for the rest.
    """
    shape = shape_of(text) if next(_texts) > _FEW else None
    if shape is None:
        return recognised(text)
    found = _of_shapes.get(shape)
    if found is None:
        found = recognised(text)
        if len(found) == 1:  # of several it depends on constants where the second one begins
            if len(_of_shapes) == _MOST_SHAPES:
                _of_shapes.clear()
            _of_shapes[shape] = found
    return found


_FEW = 10
"""The texts for which no pattern is worth compiling that tells their shape."""
_texts = count()
_MOST_SHAPES = 500
_of_shapes: dict[str, tuple[Statement, ...]] = {}


def recognised(text: str) -> tuple[Statement, ...]:
    """What ``recognise`` says, told from the text itself."""
    if len(text) > MAX_LENGTH:
        return (Statement(0, 0, TOO_LONG),)
    found: list[Statement] = []
    index = 0
    source = Source(text)
    try:
        for start, statement in executed(source, Context(Budget(MAX_WORK))):
            found += [Statement(index, *one, start) for one in statement]
            index += 1
    except TooLong:
        found.append(Statement(index, found[-1].line if found else 0, TOO_LONG))
    return tuple(found)


def relations_read_by(query: str) -> tuple[Name, ...]:
    """The tables and views that a query reads; an unknown one among them where there may be more.

    A HOLE may stand anywhere.
    """
    from flake8_migrations.sql.sources import sources_of  # few ask for it

    return sources_of(cursor_over(query)).relations

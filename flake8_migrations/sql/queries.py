"""What a view or a policy surely reads: PostgreSQL lets none of it go while they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from flake8_migrations.model.operations import EVERY_COLUMN, Name, Read
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import RESERVED, Cursor
from flake8_migrations.sql.lexer import Token, identifier
from flake8_migrations.sql.sources import (
    BEHIND_TABLE,
    Relation,
    Select,
    Sources,
    selects_in,
)

_NO_COLUMNS = RESERVED | BEHIND_TABLE | frozenset("BY ASC DESC NULLS OVER PARTITION TRUE".split())
_OPENS = frozenset("FROM WHERE GROUP HAVING".split())
_ENDS = frozenset("ORDER LIMIT OFFSET FETCH WINDOW".split())
"""Behind these a name may be one that the query itself gives."""

_OF_RULES = frozenset({"old", "new"})
"""Names that are no tables."""

_MOST_QUERIES = 20
"""How many queries stand around one whose tables it may name."""


def reads_of_query(cursor: Cursor, sources: Sources) -> tuple[Read, ...]:
    """The tables that a query surely reads, and of each the columns that it surely names."""
    query = _Query(cursor)
    query.read(sources.selects)
    return query.found()


def reads_of_condition(cursor: Cursor, table: Name) -> tuple[Read, ...]:
    """The same of an expression about one table."""
    query = _Query(cursor)
    around = Select(cursor.index, cursor.stop, None)
    around.relations.append(Relation(table.name.lower(), table))
    query.read([around])
    query.read(selects_in(cursor, around))
    return query.found()


class _Query:
    def __init__(self, cursor: Cursor) -> None:
        self.tables: dict[Name, dict[str, None]] = {}
        self._cursor = cursor
        self._is_whole = not any(HOLE in token.text for token in cursor.tokens)

    def found(self) -> tuple[Read, ...]:
        return tuple([Read(table, tuple(columns)) for table, columns in self.tables.items()])

    def read(self, selects: Iterable[Select]) -> None:
        for select in selects:
            own = [one for one in select.relations if not _is_of_rule(one)]
            for one in own:
                self.tables.setdefault(one.name, {})
                if select.is_all:
                    self._note(one.name, EVERY_COLUMN)
            if select.is_all:
                continue
            is_alone = self._is_whole and len(own) == len(select.relations) == 1
            self._read_columns(
                self._cursor.part(select.start, select.stop),
                [*own, *_around(select)],
                is_alone=is_alone and not select.has_others,
                own=own,
            )

    def _read_columns(
        self, cursor: Cursor, tables: list[Relation], *, is_alone: bool, own: list[Relation]
    ) -> None:
        """The columns that a query names outside of the queries in it."""
        by_alias: dict[str, Name | None] = {}
        for one in reversed(tables):
            by_alias[one.alias] = one.name
        is_open = is_alone
        previous: Token | None = None
        for token, index, is_inside in _within(cursor):
            if token.key in _ENDS and not is_inside:
                is_open = False
            elif token.key in _OPENS and not is_inside and not _is_comparison(previous):
                is_open = is_alone and token.key != "FROM"
            elif token.key == "*" and own and _is_everything(cursor, index):
                for one in own:
                    self._note(one.name, EVERY_COLUMN)
            elif _is_name(token):
                self._read_name(cursor, index, by_alias, own[0].name if is_open else None, previous)
            previous = token

    def _read_name(
        self,
        cursor: Cursor,
        index: int,
        by_alias: dict[str, Name | None],
        only: Name | None,
        previous: Token | None,
    ) -> None:
        tokens, stop = cursor.tokens, cursor.stop
        following = tokens[index + 1].key if index + 1 < stop else ""
        if index + 1 < stop and tokens[index + 1].kind == "string":  # the type of a literal
            return
        if previous is not None and previous.key == ".":
            return
        if following == ".":
            table = by_alias.get(identifier(tokens[index]).lower())
            is_short = index + 3 >= stop or tokens[index + 3].key not in (".", "(")
            if table is not None and index + 2 < stop and is_short:
                column = tokens[index + 2]
                is_all = column.key == "*"
                self._note(table, EVERY_COLUMN if is_all else identifier(column).lower())
        elif only is not None and following != "(" and not _is_operand(previous):
            before = previous.key if previous is not None else ""
            is_field = before == "(" and following == "FROM"  # EXTRACT(year FROM …)
            if before not in ("AS", "::", "COLLATE") and not is_field:
                self._note(only, identifier(tokens[index]).lower())

    def _note(self, table: Name, column: str) -> None:
        self.tables.setdefault(table, {})[column] = None


def _around(select: Select) -> Iterator[Relation]:
    """The tables of the queries that one stands in."""
    outer = select.around
    for _ in range(_MOST_QUERIES):
        if outer is None:
            return
        yield from islice(outer.relations, _MOST_QUERIES)
        outer = outer.around


def _is_of_rule(one: Relation) -> bool:
    return one.name.schema is None and one.name.name.lower() in _OF_RULES


def _is_name(token: Token) -> bool:
    if token.kind == "word":
        return token.key not in _NO_COLUMNS
    return token.kind == "quoted"


def _is_operand(token: Token | None) -> bool:
    """Whether what follows is no column: an alias, or the rest of a type."""
    if token is None:
        return False
    return _is_name(token) or token.kind in ("string", "number") or token.key in (")", "]")


def _is_comparison(previous: Token | None) -> bool:
    """Whether it is ``IS DISTINCT FROM`` that goes on here."""
    return previous is not None and previous.key == "DISTINCT"


def _is_everything(cursor: Cursor, index: int) -> bool:
    """Whether an asterisk of the list stands for all columns, and is no product."""
    before = cursor.tokens[index - 1].key if index else ""
    after = cursor.tokens[index + 1].key if index + 1 < cursor.stop else ""
    return before in ("SELECT", "DISTINCT", ",", "ALL") and after in (",", "FROM", "")


def _within(cursor: Cursor) -> Iterator[tuple[Token, int, bool]]:
    """The tokens of a query, and whether each stands in parentheses.

    Those of a query in parentheses are left out but for the parenthesis.
    """
    index, inside = cursor.index, cursor.index
    while index < cursor.stop:
        token = cursor.tokens[index]
        yield token, index, index < inside
        if token.key == "(":
            first = cursor.tokens[index + 1].key if index + 1 < cursor.stop else ""
            if first in ("SELECT", "WITH"):
                index = cursor.closing[index]
            else:
                inside = max(inside, cursor.closing[index])
        index += 1

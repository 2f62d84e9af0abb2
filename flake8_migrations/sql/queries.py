"""What a view or a policy surely reads: PostgreSQL lets none of it go while they stand."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import EVERY_COLUMN, Name, Read
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import RESERVED, Cursor
from flake8_migrations.sql.lexer import Token, identifier

_SETS = ("UNION", "INTERSECT", "EXCEPT")
_BEHIND_TABLE = frozenset(
    "JOIN LEFT RIGHT INNER FULL CROSS NATURAL ON USING WHERE GROUP ORDER HAVING LIMIT WINDOW OFFSET"
    " FETCH FOR TABLESAMPLE".split()
)
"""What may follow a table in FROM and is no alias."""
_NO_COLUMNS = RESERVED | _BEHIND_TABLE | frozenset("BY ASC DESC NULLS OVER PARTITION TRUE".split())
_OPENS = frozenset("FROM WHERE GROUP HAVING".split())
_ENDS = frozenset("ORDER LIMIT OFFSET FETCH WINDOW".split())
"""Behind these a name may be one that the query itself gives."""

_MOST_QUERIES = 20
"""How many queries stand in each other, of those that are read."""


class _Table(NamedTuple):
    alias: str
    name: Name


def reads_of_query(cursor: Cursor) -> tuple[Read, ...]:
    """The tables that a query surely reads, and of each the columns that it surely names."""
    query = _Query(cursor)
    query.read(cursor.rest(), ())
    return query.found()


def reads_of_condition(cursor: Cursor, table: Name) -> tuple[Read, ...]:
    """The same of an expression about one table."""
    query = _Query(cursor)
    query.tables.setdefault(table, {})
    query.read_columns(cursor.rest(), [_Table(table.name.lower(), table)], is_alone=True)
    return query.found()


class _Query:
    def __init__(self, cursor: Cursor) -> None:
        self.tables: dict[Name, dict[str, None]] = {}
        self._own = {"old", "new", "lateral"}
        """Names that are no tables: those of WITH."""
        self._depth = 0
        self._is_whole = not any(HOLE in token.text for token in cursor.tokens)
        for index in range(cursor.index, cursor.stop - 2):
            if cursor.tokens[index + 1].key in ("AS", "(") and _is_name(cursor.tokens[index]):
                self._note_own(cursor.part(index, cursor.stop))

    def _note_own(self, cursor: Cursor) -> None:
        """The name before ``AS (SELECT …)``, which WITH gives."""
        name = identifier(cursor.next())
        cursor.parenthesis()
        if cursor.take("AS"):
            cursor.take("NOT")
            cursor.take("MATERIALIZED")
            if cursor.key == "(":
                self._own.add(name.lower())

    def found(self) -> tuple[Read, ...]:
        return tuple([Read(table, tuple(columns)) for table, columns in self.tables.items()])

    def read(self, cursor: Cursor, around: tuple[_Table, ...]) -> None:
        """A query, or the parenthesis of one; ``around`` are the tables of those around it."""
        self._depth += 1
        while not cursor.done and self._depth < _MOST_QUERIES:
            part = cursor.until(_SETS)
            cursor.next()
            cursor.take_any(("ALL", "DISTINCT"))
            if part.take("WITH"):
                while not part.done and part.key != "SELECT":
                    inside = part.parenthesis()
                    if inside is not None:
                        self.read(inside, around)
                    else:
                        part.next()
            if part.key == "SELECT":
                self._read_select(part, around)
            elif part.key == "(":
                inside = part.parenthesis()
                if inside is not None:
                    self.read(inside, around)
        self._depth -= 1

    def _read_select(self, cursor: Cursor, around: tuple[_Table, ...]) -> None:
        tables, others = self._tables_of(cursor.rest())
        for one in tables:
            self.tables.setdefault(one.name, {})
        is_alone = self._is_whole and len(tables) == 1 and not others
        self.read_columns(cursor, [*tables, *around], is_alone=is_alone, own=tables)

    def _tables_of(self, cursor: Cursor) -> tuple[list[_Table], bool]:
        """The tables of one FROM, and whether there is anything else in it."""
        tables: list[_Table] = []
        others = False
        while cursor.skip_to(("FROM", "JOIN")):
            is_from = cursor.next().key == "FROM"
            if is_from and cursor.index > 1 and cursor.tokens[cursor.index - 2].key == "DISTINCT":
                continue
            while True:
                table = self._table(cursor)
                if table is None:
                    others = True
                else:
                    tables.append(table)
                if not (is_from and cursor.take(",")):
                    break
        return tables, others

    def _table(self, cursor: Cursor) -> _Table | None:
        cursor.take("ONLY")
        if not cursor.is_name():
            cursor.skip()
            self._take_alias(cursor)
            return None
        name = cursor.name()
        if cursor.key == "(":
            cursor.skip()
            self._take_alias(cursor)
            return None
        cursor.take("*")
        alias = self._take_alias(cursor)
        if name is None or not name.is_known or cursor.key == "(":  # other names for its columns
            return None
        if name.schema is None and name.name.lower() in self._own:
            return None
        return _Table((alias or name.name).lower(), name)

    def _take_alias(self, cursor: Cursor) -> str | None:
        cursor.take("AS")
        if cursor.is_name() and cursor.key not in _BEHIND_TABLE:
            return cursor.identifier()
        return None

    def read_columns(
        self,
        cursor: Cursor,
        tables: list[_Table],
        *,
        is_alone: bool,
        own: list[_Table] | None = None,
    ) -> None:
        """The columns that a query names outside of the queries in it, and what those read."""
        by_alias: dict[str, Name | None] = {}
        for one in reversed(tables):
            by_alias[one.alias] = one.name
        own = tables if own is None else own
        is_open = is_alone
        previous: Token | None = None
        for token, index, is_inside in _within(cursor):
            if token.key == "(" and cursor.tokens[index + 1 : index + 2]:
                inside = cursor.part(index + 1, cursor.closing[index])
                if inside.key in ("SELECT", "WITH"):
                    self.read(inside, tuple(tables))
            elif token.key in _ENDS and not is_inside:
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

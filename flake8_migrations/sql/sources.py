"""What a query reads, wherever it says so: in FROM, in conditions, in queries inside it."""

from __future__ import annotations

from flake8_migrations.model.operations import UNKNOWN_NAME, Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor
from flake8_migrations.sql.lexer import Token, identifier

_BEGINS = frozenset({"SELECT", "WITH", "TABLE", "VALUES"})
_ENDS_FROM = frozenset(
    """WHERE GROUP ORDER HAVING LIMIT WINDOW UNION EXCEPT INTERSECT MINUS SELECT OFFSET FETCH
    CONNECT START QUALIFY""".split()
)


class _Level:
    """A parenthesis, or what is around all of them."""

    __slots__ = ("is_open", "in_from", "defines", "defined", "opened_at")

    def __init__(self, is_open: bool, in_from: bool, defines: str | None, opened_at: int) -> None:
        self.is_open = is_open
        """Whether FROM lists tables in it: it holds a query, or tables that are joined."""
        self.in_from = in_from
        self.defines = defines
        """The name that WITH gives to the query inside."""
        self.defined: set[str] = set()
        self.opened_at = opened_at


def relations_read(cursor: Cursor) -> tuple[Name, ...]:
    """The tables and views that a query reads; an unknown one among them where there may be more.

    Names that a WITH defines are left out, where it has defined them; the cursor is spent.
    """
    scan = _Scan(cursor)
    start = cursor.index
    while start < cursor.stop and cursor.tokens[start].key == "(":
        start += 1
    if start >= cursor.stop or cursor.tokens[start].key not in _BEGINS:
        cursor.index = cursor.stop
        return (UNKNOWN_NAME,)
    index = cursor.index
    while index < cursor.stop:
        index = scan.step(index)
    cursor.index = cursor.stop
    return tuple(scan.found)


class _Scan:
    """One walk over the tokens of a query."""

    def __init__(self, cursor: Cursor) -> None:
        self.found: dict[Name, None] = {}
        self._cursor = cursor
        self._levels = [_Level(True, False, None, cursor.index)]
        self._is_recursive = False
        self._closed_at: dict[int, int] = {}
        """Where the parenthesis begins that a token closes."""

    def step(self, index: int) -> int:
        """Takes in one token, or a name that follows it; gives the index of the next."""
        token = self._cursor.tokens[index]
        key, level = token.key, self._levels[-1]
        if key == "(":
            self._open(index)
            return self._relation(index + 1) if self._levels[-1].in_from else index + 1
        if key == ")":
            self._close(index)
        elif key == "RECURSIVE":
            self._is_recursive = True
        elif key in _ENDS_FROM:
            level.in_from = False
        elif key in ("FROM", "JOIN", "APPLY") and level.is_open and not self._is_distinct(index):
            level.in_from = True
            return self._relation(index + 1)
        elif key == "TABLE" and self._before(index) in ("AS", "(", "UNION", "ALL", "EXCEPT", ""):
            return self._relation(index + 1)
        elif key == "," and level.in_from:
            return self._relation(index + 1)
        elif _is_hole(token):
            self.found[UNKNOWN_NAME] = None
        return index + 1

    def _open(self, index: int) -> None:
        tokens = self._cursor.tokens
        before = self._before(index)
        following = tokens[index + 1].key if index + 1 < self._cursor.stop else ""
        is_query = following in _BEGINS
        is_joined = before in ("FROM", "JOIN", "LATERAL") or (
            before in (",", "(") and self._levels[-1].in_from
        )
        self._levels.append(
            _Level(
                is_query or is_joined,
                is_joined and not is_query and following != "(",
                self._name_given(index),
                index,
            )
        )
        defines = self._levels[-1].defines
        if defines is not None and self._is_recursive:
            self._levels[-2].defined.add(defines)
        if is_joined and following == "(":
            self._levels[-1].in_from = True

    def _close(self, index: int) -> None:
        if len(self._levels) > 1:
            level = self._levels.pop()
            self._closed_at[index] = level.opened_at
            if level.defines is not None:
                self._levels[-1].defined.add(level.defines)

    def _name_given(self, index: int) -> str | None:
        """The name that WITH gives to the query that begins: ``name (columns) AS (``."""
        tokens = self._cursor.tokens
        place = index - 1
        while place > 0 and tokens[place].key in ("MATERIALIZED", "NOT"):
            place -= 1
        if place < 1 or tokens[place].key != "AS":
            return None
        place = self._closed_at.get(place - 1, place) - 1
        return (identifier(tokens[place]) or "").lower() if place >= 0 else None

    def _relation(self, index: int) -> int:
        """The table, view or function at the index, if one is; else what begins there."""
        part = self._cursor.part(index, self._cursor.stop)
        part.take_all(("ONLY", "LATERAL"))
        if part.key == "(" or part.key in _BEGINS or part.at("ROWS", "FROM"):
            return part.index
        name = part.name()
        if name is None:
            return index
        if part.key == "(":
            return part.index  # a function
        if not name.is_known:
            self.found[UNKNOWN_NAME] = None
        elif name.schema is not None or not self._is_defined(name.name.lower()):
            self.found[name] = None
        return part.index

    def _is_defined(self, name: str) -> bool:
        return any(name in level.defined for level in self._levels)

    def _is_distinct(self, index: int) -> bool:
        """Whether it is the FROM of ``IS DISTINCT FROM``."""
        return self._before(index) == "DISTINCT"

    def _before(self, index: int) -> str:
        return self._cursor.tokens[index - 1].key if index > 0 else ""


def _is_hole(token: Token) -> bool:
    return token.kind != "string" and HOLE in token.text

"""What a query reads, wherever it says so: in FROM, in conditions, in queries inside it."""

from __future__ import annotations

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import UNKNOWN_NAME, Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor
from flake8_migrations.sql.lexer import Token, identifier

_BEGINS = frozenset({"SELECT", "WITH", "TABLE", "VALUES"})
_SETS = frozenset({"UNION", "EXCEPT", "INTERSECT", "MINUS"})
_ENDS_FROM = _SETS | frozenset(
    """WHERE GROUP ORDER HAVING LIMIT WINDOW SELECT OFFSET FETCH CONNECT START QUALIFY""".split()
)
BEHIND_TABLE = frozenset(
    "JOIN LEFT RIGHT INNER FULL CROSS NATURAL ON USING WHERE GROUP ORDER HAVING LIMIT WINDOW OFFSET"
    " FETCH FOR TABLESAMPLE".split()
)
"""What may follow a table in FROM and is no alias."""


class Relation(NamedTuple):
    """A table or view in FROM, under the name that the query has for it."""

    alias: str
    name: Name


class Select:
    """One SELECT, or TABLE, with what it has in FROM."""

    __slots__ = ("start", "stop", "around", "relations", "has_others", "is_all")

    def __init__(self, start: int, stop: int, around: Select | None, is_all: bool = False) -> None:
        self.start = start
        self.stop = stop
        """Where it ends among the tokens; queries inside are parts of it."""
        self.around = around
        """The one that it stands in, whose tables it may name."""
        self.relations: list[Relation] = []
        """Those whose columns have their own names."""
        self.has_others = False
        """Whether there is anything else in FROM."""
        self.is_all = is_all
        """Whether it is TABLE, which reads every column."""


class Sources(NamedTuple):
    """All that a query reads."""

    relations: tuple[Name, ...]
    """The tables and views; an unknown one among them where there may be more. Names that a WITH
    defines are left out, where it has defined them."""
    selects: tuple[Select, ...] = ()


class _Level:
    """A parenthesis, or what is around all of them."""

    __slots__ = (
        "is_query", "is_open", "in_from", "defines", "defined", "opened_at", "select", "around",
    )  # fmt: skip

    def __init__(
        self, is_query: bool, is_open: bool, in_from: bool, defines: str | None, opened_at: int
    ) -> None:
        self.is_query = is_query
        self.is_open = is_open
        """Whether FROM lists tables in it: it holds a query, or tables that are joined."""
        self.in_from = in_from
        self.defines = defines
        """The name that WITH gives to the query inside."""
        self.defined: set[str] = set()
        self.opened_at = opened_at
        self.select: Select | None = None
        """The one whose FROM tables belong to."""
        self.around: Select | None = None
        """The one around a query that begins here."""


def sources_of(cursor: Cursor) -> Sources:
    """What the query under the cursor reads."""
    start = cursor.index
    while start < cursor.stop and cursor.tokens[start].key == "(":
        start += 1
    if start >= cursor.stop or cursor.tokens[start].key not in _BEGINS:
        return Sources((UNKNOWN_NAME,))
    return _Scan(cursor, None).read()


def selects_in(cursor: Cursor, around: Select) -> tuple[Select, ...]:
    """The queries inside of an expression, which stands in this one."""
    return _Scan(cursor, around).read().selects


class _Scan:
    """One walk over the tokens of a query, or of an expression that another one is around."""

    def __init__(self, cursor: Cursor, around: Select | None) -> None:
        self._found: dict[Name, None] = {}
        self._selects: list[Select] = []
        self._cursor = cursor
        outermost = _Level(around is None, around is None, False, None, cursor.index)
        outermost.select = around
        self._levels = [outermost]
        self._is_recursive = False
        self._closed_at: dict[int, int] = {}
        """Where the parenthesis begins that a token closes."""

    def read(self) -> Sources:
        index = self._cursor.index
        while index < self._cursor.stop:
            index = self._step(index)
        return Sources(tuple(self._found), tuple(self._selects))

    def _step(self, index: int) -> int:
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
            if level.is_query and key in _SETS:
                self._end(level, index)
            elif level.is_query and key == "SELECT":
                self._begin(level, index)
        elif key in ("FROM", "JOIN", "APPLY") and level.is_open and not self._is_distinct(index):
            level.in_from = True
            return self._relation(index + 1)
        elif key == "TABLE" and self._before(index) in _BEFORE_TABLE:
            if level.is_query:
                self._begin(level, index, is_all=True)
            return self._relation(index + 1)
        elif key == "," and level.in_from:
            return self._relation(index + 1)
        elif _is_hole(token):
            self._found[UNKNOWN_NAME] = None
        return index + 1

    def _begin(self, level: _Level, index: int, is_all: bool = False) -> None:
        self._end(level, index)
        level.select = Select(index, self._cursor.stop, level.around, is_all)
        self._selects.append(level.select)

    def _end(self, level: _Level, index: int) -> None:
        if level.select is not None:
            level.select.stop = index
            level.select = None

    def _open(self, index: int) -> None:
        tokens = self._cursor.tokens
        before = self._before(index)
        following = tokens[index + 1].key if index + 1 < self._cursor.stop else ""
        is_query = following in _BEGINS
        is_joined = before in ("FROM", "JOIN", "LATERAL") or (
            before in (",", "(") and self._levels[-1].in_from
        )
        opened = _Level(
            is_query,
            is_query or is_joined,
            is_joined and not is_query and following != "(",
            self._name_given(index),
            index,
        )
        outer = self._levels[-1]
        opened.around = outer.select or outer.around
        opened.select = None if is_query else outer.select
        self._levels.append(opened)
        defines = opened.defines
        if defines is not None and self._is_recursive:
            self._levels[-2].defined.add(defines)
        if is_joined and following == "(":
            self._levels[-1].in_from = True

    def _close(self, index: int) -> None:
        if len(self._levels) > 1:
            level = self._levels.pop()
            if level.is_query:
                self._end(level, index)
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
        part, select = self._cursor.part(index, self._cursor.stop), self._levels[-1].select
        part.take_all(("ONLY", "LATERAL"))
        name = None
        if not (part.key == "(" or part.key in _BEGINS or part.at("ROWS", "FROM")):
            name = part.name()
            if name is None:
                part.index = index
        end = part.index
        if name is not None and part.key != "(":  # which a function has
            name = self._known(name)
        else:
            name = None
        if select is not None:
            alias = None if name is None else _alias(part, name)
            if name is None or alias is None:
                select.has_others = True
            else:
                select.relations.append(Relation(alias, name))
        return end

    def _known(self, name: Name) -> Name | None:
        """The relation of the name, which is noted; None for what WITH defines, or nobody knows."""
        if not name.is_known:
            self._found[UNKNOWN_NAME] = None
            return None
        if name.schema is None and self._is_defined(name.name.lower()):
            return None
        self._found[name] = None
        return name

    def _is_defined(self, name: str) -> bool:
        return any(name in level.defined for level in self._levels)

    def _is_distinct(self, index: int) -> bool:
        """Whether it is the FROM of ``IS DISTINCT FROM``."""
        return self._before(index) == "DISTINCT"

    def _before(self, index: int) -> str:
        return self._cursor.tokens[index - 1].key if index > 0 else ""


def _alias(part: Cursor, name: Name) -> str | None:
    """What a query calls a table; None where it gives other names to its columns."""
    part.take("*")
    part.take("AS")
    is_given = part.is_name() and part.key not in BEHIND_TABLE
    alias = part.identifier() if is_given else None
    return None if part.key == "(" else (alias or name.name).lower()


_BEFORE_TABLE = _SETS | {"AS", "(", "ALL", ""}


def _is_hole(token: Token) -> bool:
    return token.kind != "string" and HOLE in token.text

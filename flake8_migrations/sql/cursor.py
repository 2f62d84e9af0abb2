"""A place in the tokens of one statement, with the few moves a recogniser needs."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.lexer import Budget, Lexer, Token, TooLong, identifier

RESERVED = frozenset(
    """ALTER AND AS CASCADE CASE CHECK CONSTRAINT CREATE CROSS DEFAULT DELETE DISTINCT DROP
    ELSE END EXCEPT EXISTS FOREIGN FROM GRANT GROUP HAVING IN INNER INSERT INTERSECT INTO IS
    JOIN LEFT LIKE LIMIT NOT NULL ON OR ORDER OUTER PRIMARY REFERENCES RESTRICT RETURNING RIGHT
    SELECT SET TABLE THEN TO UNION UNIQUE UPDATE USING VALUES WHEN WHERE WITH""".split()
)
"""Words that are never the name of anything unless quoted."""

_OPENING = ("(", "[")
END = Token("end", "", 0, "", 0)


class Source:
    """A text and the line its first character stands on, in the text that was asked about."""

    def __init__(self, text: str, line: int = 0) -> None:
        self.text = text
        self._position = 0
        self._line = line

    def line(self, position: int) -> int:
        """The line of a position; cheap where it is near the position asked for before."""
        if position >= self._position:
            self._line += self.text.count("\n", self._position, position)
        else:
            self._line -= self.text.count("\n", position, self._position)
        self._position = position
        return self._line


def closing_parentheses(tokens: list[Token]) -> dict[int, int]:
    """For each index of a ``(`` or ``[`` the index of what closes it.

    A parenthesis that nothing closes lasts to the end, a bracket closes itself.
    """
    closing: dict[int, int] = {}
    opened: list[int] = []
    for index, token in enumerate(tokens):
        key = token.key
        if key == "(" or key == "[":
            opened.append(index)
        elif key == "]" and opened and tokens[opened[-1]].key == "[":
            closing[opened.pop()] = index
        elif key == ")":
            while opened and tokens[opened[-1]].key == "[":
                bracket = opened.pop()
                closing[bracket] = bracket
            if opened:
                closing[opened.pop()] = index
    for index in opened:
        closing[index] = len(tokens) if tokens[index].key == "(" else index
    return closing


class Cursor:
    """Tokens ``index`` to ``stop`` of a statement; ``index`` moves on as they are taken."""

    __slots__ = ("source", "tokens", "closing", "index", "stop")

    def __init__(
        self,
        source: Source,
        tokens: list[Token],
        closing: dict[int, int],
        index: int = 0,
        stop: int | None = None,
    ) -> None:
        self.source = source
        self.tokens = tokens
        self.closing = closing
        self.index = index
        self.stop = len(tokens) if stop is None else stop

    def part(self, index: int, stop: int) -> Cursor:
        """Another cursor over some of the same tokens."""
        most = self.stop
        return Cursor(self.source, self.tokens, self.closing, index, stop if stop < most else most)

    def rest(self) -> Cursor:
        """Another cursor over what is left."""
        return Cursor(self.source, self.tokens, self.closing, self.index, self.stop)

    @property
    def done(self) -> bool:
        return self.index >= self.stop

    def peek(self, ahead: int = 0) -> Token:
        index = self.index + ahead
        return self.tokens[index] if index < self.stop else END

    @property
    def key(self) -> str:
        return self.tokens[self.index].key if self.index < self.stop else ""

    def next(self) -> Token:
        token = self.peek()
        self.index += 1
        return token

    def at(self, *keys: str) -> bool:
        """Whether these keywords or operators come next, in this order."""
        index, stop, tokens = self.index, self.stop, self.tokens
        for key in keys:
            if index >= stop or tokens[index].key != key:
                return False
            index += 1
        return True

    def take(self, *keys: str) -> bool:
        """Go behind these keywords or operators if they come next."""
        index, stop, tokens = self.index, self.stop, self.tokens
        for key in keys:
            if index >= stop or tokens[index].key != key:
                return False
            index += 1
        self.index = index
        return True

    def take_any(self, keys: frozenset[str] | tuple[str, ...]) -> str:
        """Go behind one keyword out of these and give it; the empty string if none comes next."""
        key = self.key
        if key and key in keys:
            self.index += 1
            return key
        return ""

    def take_all(self, keys: frozenset[str] | tuple[str, ...]) -> bool:
        """Go behind any number of these keywords; whether there was one."""
        start = self.index
        while self.take_any(keys):
            pass
        return self.index > start

    def skip(self) -> None:
        """Go behind the next token, or behind the whole of a parenthesis or subscript."""
        index = self.index
        if index < self.stop and self.tokens[index].key in _OPENING:
            index = self.closing[index]
        self.index = index + 1

    def parenthesis(self) -> Cursor | None:
        """Go behind a parenthesis and give a cursor over what is inside."""
        if self.key != "(":
            return None
        start, closing = self.index + 1, self.closing[self.index]
        self.index = min(closing + 1, self.stop)
        return self.part(start, closing)

    def skip_to(self, keys: frozenset[str] | tuple[str, ...]) -> bool:
        """Go to the next of these keywords outside of parentheses; whether there is one."""
        self.index = self.find(keys)
        return self.index < self.stop

    def find(self, keys: frozenset[str] | tuple[str, ...]) -> int:
        """Where the next of these keywords outside of parentheses is, or the end."""
        index, stop, tokens = self.index, self.stop, self.tokens
        while index < stop:
            key = tokens[index].key
            if key in keys:
                return index
            index = self.closing[index] + 1 if key == "(" or key == "[" else index + 1
        return stop

    def has(self, *keys: str) -> bool:
        """Whether one of these keywords is left outside of parentheses."""
        return self.find(keys) < self.stop

    def outside(self) -> Iterator[Token]:
        """The tokens left that stand outside of parentheses, as they are passed."""
        while self.index < self.stop:
            token = self.tokens[self.index]
            yield token
            if token.key in _OPENING:
                self.index = self.closing[self.index]
            self.index += 1

    def split(self, separator: str = ",") -> Iterator[Cursor]:
        """What is left, cut at each separator outside of parentheses."""
        separators = (separator,)
        while self.index < self.stop:
            start = self.index
            self.index = self.find(separators)
            yield self.part(start, self.index)
            self.index += 1

    def until(self, keys: frozenset[str] | tuple[str, ...]) -> Cursor:
        """A cursor over what comes before the next of these keywords, or over all that is left."""
        start = self.index
        self.index = self.find(keys)
        return self.part(start, self.index)

    def sql(self) -> str:
        """What is left as SQL, white space made single."""
        if self.done:
            return ""
        start, end = self.tokens[self.index].start, self.tokens[self.stop - 1].end
        return " ".join(self.source.text[start:end].split())

    def is_name(self, ahead: int = 0) -> bool:
        """Whether a name can stand here."""
        index = self.index + ahead
        if index >= self.stop:
            return False
        token = self.tokens[index]
        if token.kind == "word":
            return token.key not in RESERVED
        if token.kind == "number":
            return any(char.isalpha() or char == HOLE for char in token.text)
        return token.kind in ("quoted", "param") and token.text[0] != "@"

    def identifier(self) -> str | None:
        """One name without qualification; a bind parameter is one that nobody knows."""
        if not self.is_name():
            return None
        token = self.tokens[self.index]
        self.index += 1
        return HOLE if token.kind == "param" else identifier(token)

    def parts(self) -> list[str]:
        """The parts of a qualified name, ``[]`` where there is none."""
        parts: list[str] = []
        while True:
            part = self.identifier()
            if part is None and parts and self.peek().kind == "word":
                part = self.next().text  # behind a dot every word is a name
            if part is None:
                return parts
            parts.append(part)
            if self.key != ".":
                return parts
            self.index += 1
            self.take(".")  # SQL Server's database..table

    def name(self) -> Name | None:
        """The name of a table or another object; of db.schema.name the last two."""
        parts = self.parts()
        if not parts:
            return None
        return Name(parts[-1], parts[-2] if len(parts) > 1 else None)

    def identifiers(self) -> tuple[str, ...]:
        """The names in the parenthesis that comes next; an expression gives its SQL."""
        inside = self.parenthesis()
        if inside is None:
            return ()
        found = []
        for item in inside.split():
            start = item.index
            name = item.identifier()
            if name is None or item.key in ("(", ".") or item.peek().kind == "string":
                item.index = start
                name = item.sql()
            found.append(name)
        return tuple(found)


_FRAGMENT = 10_000
"""How many tokens a type or a name may have, written on its own."""


def cursor_over(text: str) -> Cursor:
    """A cursor over the tokens of a fragment of SQL; over none where it is too long."""
    lexer = Lexer(text, Budget(_FRAGMENT * Budget.TOKEN))
    tokens: list[Token] = []
    try:
        first = lexer.next()
        if first.kind not in ("end", "stop"):
            tokens = [first]
            lexer.read_on(tokens)
    except TooLong:
        tokens = []
    return Cursor(Source(text), tokens, closing_parentheses(tokens))

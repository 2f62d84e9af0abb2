"""Cut a text into its statements, each a cursor over its tokens.

A semicolon ends a statement unless it stands inside the body of a routine or
an anonymous block. Statements that say nothing a rule asks for, and the rows
of an INSERT, are skipped without being cut into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor, Source, closing_parentheses
from flake8_migrations.sql.lexer import Lexer, Token

_SKIPPED = frozenset(
    """ANALYSE ANALYZE CALL CHECKPOINT COMMENT COPY DEALLOCATE DESC DESCRIBE DISCARD FETCH
    IMPORT LISTEN MERGE NOTIFY PRINT REASSIGN RESET SECURITY SHOW USE VALUES""".split()
)
"""The heads of statements of which only the head is kept."""
_ROUTINES = frozenset("FUNCTION PROCEDURE PROC TRIGGER EVENT PACKAGE BODY".split())
_NO_ROUTINE = frozenset(
    """TABLE VIEW INDEX UNIQUE SCHEMA DATABASE SEQUENCE ROLE USER DOMAIN MATERIALIZED EXTENSION
    PUBLICATION SUBSCRIPTION POLICY RULE CAST OPERATOR LANGUAGE COLLATION CONVERSION PARTITION
    ( ON FOR""".split()
)
_SAYING_KIND = _ROUTINES | _NO_ROUTINE
_MOST_BEFORE_KIND = 13
"""The first tokens of a CREATE or ALTER, one of which tells whether it defines a routine."""
_VALUES = frozenset({"VALUES"})
_BLOCKS = frozenset("BEGIN DECLARE IF WHILE ELSE".split())
TRANSACTION_WORDS = frozenset(
    """TRAN TRANSACTION WORK DISTRIBUTED ISOLATION READ DEFERRED IMMEDIATE EXCLUSIVE CONCURRENT
    DEFERRABLE""".split()
)
"""What makes a BEGIN that of a transaction, not of a block."""
_STARTS = frozenset("; BEGIN THEN ELSE DO LOOP REPEAT ROW TRY CATCH ATOMIC : ) END".split()) | {""}
_AFTER_END = frozenset("IF LOOP CASE WHILE REPEAT FOR TRY CATCH".split())
_BODY_STARTS = frozenset("BEGIN SELECT UPDATE DELETE INSERT REPLACE CALL RETURN IF SET".split())
RAISING = frozenset("RAISE RAISERROR RAISE_APPLICATION_ERROR SIGNAL THROW".split())
"""What makes a routine or trigger fail."""
_PROVISIONAL = ("IF?", "WHILE?", "FOR?", "DECLARE")
_FROM_STDIN = compiled_when_used(r"FROM\s+STDIN\b", re.IGNORECASE)


def statements(source: Source, lexer: Lexer) -> Iterator[Cursor]:
    """The statements of a text, in order."""
    while True:
        token = lexer.next()
        if token.kind == "end":
            return
        if token.kind == "stop":
            continue
        if token.key == "\\":
            lexer.skip_line()  # a command of psql
        elif token.key == "DELIMITER":
            lexer.begin_delimiter()
        elif token.key in _SKIPPED:
            yield _skipped(source, lexer, token)
        else:
            tokens = _tokens(lexer, token)
            yield Cursor(source, tokens, closing_parentheses(tokens))


def _skipped(source: Source, lexer: Lexer, head: Token) -> Cursor:
    tokens = [head]
    while len(tokens) < 3 and (token := lexer.next()).kind not in ("stop", "end"):
        tokens.append(token)
    if len(tokens) == 3:
        token = lexer.skip_statement()
    if head.key == "COPY" and token.kind == "stop":
        if _FROM_STDIN.search(source.text, max(head.start, token.start - 400), token.start):
            lexer.skip_copied_data()
    return Cursor(source, tokens, closing_parentheses(tokens))


def _tokens(lexer: Lexer, head: Token) -> list[Token]:
    tokens = [head]
    if head.key in _BLOCKS:
        _read_blocks(lexer, tokens, _Blocks(head))
    elif head.key in ("CREATE", "ALTER"):
        _read_definition(lexer, tokens)
    elif head.key in ("INSERT", "REPLACE"):
        lexer.read_on(tokens, _VALUES)
        if tokens[-1].key == "VALUES":
            lexer.skip_statement()
    else:
        lexer.read_on(tokens)
    return tokens


def _read_definition(lexer: Lexer, tokens: list[Token]) -> None:
    """Append the tokens of a CREATE or ALTER; the body of a routine only defines."""
    if lexer.read_on(tokens, _SAYING_KIND, _MOST_BEFORE_KIND):
        if tokens[-1].key in _ROUTINES:
            _read_blocks(lexer, tokens, _Blocks(tokens[-1]), in_routine=True)
        else:
            lexer.read_on(tokens)


def _read_blocks(
    lexer: Lexer, tokens: list[Token], blocks: _Blocks, in_routine: bool = False
) -> None:
    """Append the tokens of a block, or of a routine up to its body, and what raises in there."""
    in_body = False
    while True:
        token = lexer.next()
        if token.kind == "end" or (token.kind == "stop" and token.key != ";"):
            return
        blocks.feed(token)
        if token.kind == "stop" and not blocks.open:
            return
        if len(tokens) < 6 and blocks.is_declaration(token, len(tokens)):
            tokens.append(token)
            lexer.read_on(tokens)
            return
        in_body = in_body or (in_routine and blocks.open)
        if not in_body or token.key in RAISING:
            tokens.append(token)
        elif token.key == "IGNORE" and _is_raised(lexer, tokens[-1], token):
            tokens.pop()


def _is_raised(lexer: Lexer, last: Token, token: Token) -> bool:
    """Whether this is the word in ``RAISE(IGNORE)``, with which SQLite leaves out a row."""
    return last.key == "RAISE" and lexer.text[last.end : token.start].strip() == "("


class _Blocks:
    """What is open in the body of a routine or in a block, token by token."""

    def __init__(self, head: Token) -> None:
        self._opened: list[str] = []
        self._before = ""
        self._depth = 0
        self._in_header = head.key in _ROUTINES
        self._head = head.key
        if head.key == "DECLARE":
            self._opened.append("DECLARE")
        elif not self._in_header:
            self.feed(head)

    @property
    def open(self) -> bool:
        return bool(self._opened)

    def is_declaration(self, token: Token, place: int) -> bool:
        """Whether this is SQL Server's DECLARE @name or a cursor's, and so no block."""
        if self._head != "DECLARE":
            return False
        return (place == 1 and token.kind == "param") or (place > 1 and token.key == "CURSOR")

    def feed(self, token: Token) -> None:
        key = token.key
        before, self._before = self._before, key or token.kind
        opened = self._opened
        if self._in_header:
            self._feed_header(token, before)
        if before == "END" and key in _AFTER_END:
            self._before = "END IF"
            return
        top = opened[-1] if opened else ""
        if before == "BEGIN" and (key in TRANSACTION_WORDS or key == ";") and top == "BEGIN":
            opened.pop()
            return
        change = _CHANGES.get(key)
        if change is not None:
            change(self, key, before, top)

    def _begin(self, key: str, before: str, top: str) -> None:
        if top in _PROVISIONAL:
            self._opened.pop()
        self._opened.append(key)

    def _end(self, key: str, before: str, top: str) -> None:
        if top in _PROVISIONAL:
            self._opened.pop()
        if self._opened and self._opened[-1] != "BATCH":
            self._opened.pop()

    def _case(self, key: str, before: str, top: str) -> None:
        self._opened.append(key)

    def _test(self, key: str, before: str, top: str) -> None:
        if before in _STARTS and not self._in_header:
            self._opened.append(f"{key}?")

    def _then(self, key: str, before: str, top: str) -> None:
        if top == "IF?":
            self._opened[-1] = "IF"

    def _loop(self, key: str, before: str, top: str) -> None:
        if top in ("WHILE?", "FOR?"):
            self._opened[-1] = "LOOP"
        elif key == "LOOP":
            self._opened.append("LOOP")

    def _repeat(self, key: str, before: str, top: str) -> None:
        if before in _STARTS:
            self._opened.append(key)

    def _declare(self, key: str, before: str, top: str) -> None:
        if not self._opened and not self._in_header:
            self._opened.append(key)

    def _stop(self, key: str, before: str, top: str) -> None:
        if top in ("IF?", "WHILE?", "FOR?"):
            self._opened.pop()

    def _feed_header(self, token: Token, before: str) -> None:
        """Look for where the body begins, and whether it lasts to the end of the batch."""
        key = token.key
        if key == "(":
            self._depth += 1
        elif key == ")":
            self._depth -= 1
        if self._depth > 0:
            return
        if self._head in ("TRIGGER", "EVENT"):
            if (before == "EACH" and key in ("ROW", "STATEMENT")) or key == "BEGIN":
                self._in_header = False
            elif self._head == "EVENT" and key in ("DO", "TRIGGER"):
                self._in_header = False
        elif key in _BODY_STARTS:
            self._in_header = False
        if before == "AS" or (before == "IS" and self._head != "TRIGGER"):
            if token.kind != "word" or HOLE in token.text:
                self._in_header = False
            elif key not in ("BEGIN", "OWNER", "CALLER", "SELF") and not self._renames:
                self._in_header = False
                self._opened.append("BATCH")  # SQL Server and Oracle: no END to look for
        self._renames = key in ("AS", "IS") and before in ("TABLE", "ROW", "OLD", "NEW", "EXECUTE")

    _renames = False
    """Whether the AS before only gave something another name."""


_CHANGES: dict[str, Callable[[_Blocks, str, str, str], None]] = {
    "BEGIN": _Blocks._begin,
    "CASE": _Blocks._case,
    "END": _Blocks._end,
    "IF": _Blocks._test,
    "WHILE": _Blocks._test,
    "FOR": _Blocks._test,
    "THEN": _Blocks._then,
    "LOOP": _Blocks._loop,
    "DO": _Blocks._loop,
    "REPEAT": _Blocks._repeat,
    "DECLARE": _Blocks._declare,
    ";": _Blocks._stop,
}
"""What a word makes of what is open, given the word before it and what was opened last."""

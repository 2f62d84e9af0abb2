"""Cut SQL text into tokens: comments away, quotes whole, HOLEs kept.

Every dialect at once: PostgreSQL, MySQL, SQLite, SQL Server and Oracle spell
literals, quoted identifiers and comments in ways that hardly collide. Where
they do (a backslash before a quote, ``#``, ``[``), the reading that leaves
the statements around it intact is taken.
"""

from __future__ import annotations

import re
import sys
from itertools import islice

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE


class TooLong(Exception):
    """The text takes more work than a linter should spend on it."""


class Token:
    """A piece of SQL text. Never changed; no named tuple, whose fields are slower to read."""

    __slots__ = ("kind", "text", "start", "key", "end")

    def __init__(self, kind: str, text: str, start: int, key: str, end: int) -> None:
        self.kind = kind
        """word, quoted, string, number, param, op; stop between statements; end after the last."""
        self.text = text
        self.start = start
        self.key = key
        """The upper-case word or the operator; empty for whatever cannot be a keyword."""
        self.end = end


class Budget:
    """How much work one text may cause, however it is nested; counted, not timed."""

    TOKEN = 4
    """The cost of a token; a stop while skipping a statement costs 1."""

    def __init__(self, work: int) -> None:
        self.work = work

    def spend(self, work: int) -> None:
        self.work -= work
        if self.work < 0:
            raise TooLong


_TOKEN = re.compile(
    rf"""[\s\ufeff]*(?:
    (?P<word>(?:[A-Za-z_]|[^\W\d]|{HOLE}|@@?(?=[^\W\d]))[A-Za-z0-9_\w$\#@{HOLE}]*)
  | (?P<op>[(),.;=+]|\*(?!/)|::|:=|\|\||<>|!=|<=|>=|->>?)
  | (?P<string>'[^'\\]*'(?!'))
  | (?P<number>\d[\w{HOLE}]*(?:\.\d\w*)?)
  | (?P<comment>--[^\n\r]*|\*/)
  | (?P<param>:(?=[^\W\d])\w+|%\([^)\n]*\)s|%s\b|\?|\$\d+)
  | (?P<other>.)
  )""",
    re.VERBOSE | re.DOTALL,
)
"""The letters and digits that nearly all words are made of come first: they are matched fastest."""
_SKIP = re.compile(
    r"""(?:
    [^;'"`$/\-\#\n]+
  | (?<![eEqQ])'[^'\\]*(?:''[^'\\]*){0,50}'(?!')
  | \n(?![Gg/])
  | -(?!-)
  | /(?!\*)
  ){0,1000}""",
    re.VERBOSE,
)
"""What can be skipped unseen; so many pieces at a time, for the memory that a match takes."""
_QUOTES = compiled_when_used("'+")
_DOUBLE_QUOTES = compiled_when_used('"+')
_BACKTICKS = compiled_when_used("`+")
_RUNS = {"'": _QUOTES, '"': _DOUBLE_QUOTES, "`": _BACKTICKS}
_DOLLAR = compiled_when_used(r"\$(?:[^\W\d]\w*)?\$")
_COMMENT_EDGE = compiled_when_used(r"/\*|\*/")
_EXECUTABLE = compiled_when_used(r"/\*M?!\d*")
_BRACKETED = compiled_when_used(r"\[[^\[\]'\"\n;()]{1,128}\]")
_LINE_REST = compiled_when_used(r"[^\n\r]*")
_GO = compiled_when_used(r"(?:[Gg][Oo](?:[ \t]+\d+)?|/)[ \t\r]*(?:\n|\Z)")
_DELIMITER = compiled_when_used(r"[ \t]+([^\s]+)[^\n]*")
_COPIED_DATA = compiled_when_used(r"\n\\\.[ \t\r]*(?:\n|\Z)")
_AFTER_STRING = compiled_when_used(
    r"\s*(?:[,);:|\]=<>+*/-]|\Z|--|(?:AND|OR|AS|ESCAPE|WHERE|THEN|ELSE|END|FROM|LIKE|IN|IS|COLLATE"
    r"|NOT|NULL|ORDER|GROUP|LIMIT|UNION|WHEN|RETURNING|ON|USING|DEFAULT|COMMENT|LANGUAGE)\b)",
    re.IGNORECASE,
)
_PROSE = compiled_when_used(
    r"#[ \t]*[^\W\d]\w*"
    r"(?:'\w|[ \t]+(?!(?:AND|OR|FROM|WHERE|AS|THEN|ELSE|END|IS|IN|ORDER|GROUP)\b)[^\W\d])",
    re.IGNORECASE,
)
_TEMPORARY = compiled_when_used(r"##?[^\W\d][\w$#@]*")
_BEFORE_NAME = frozenset("TABLE EXISTS INTO FROM JOIN UPDATE ON DELETE TRUNCATE INSERT .".split())
_MORE_THAN_WORDS = frozenset("E N B X U Q GO".split())
"""What may be the prefix of a literal, or end a batch."""
_CLOSING = {"[": "]", "{": "}", "(": ")", "<": ">"}


class Lexer:
    """The tokens of a text, one after the other."""

    def __init__(self, text: str, budget: Budget, start: int = 0, end: int | None = None) -> None:
        self.text = text
        self.position = start
        self.end = len(text) if end is None else end
        self.delimiter = ";"
        self._before: Token | None = None
        self._budget = budget
        self._backslashes = True
        self._nested_comments = True
        self._temporary = False

    def next(self) -> Token:
        """The next token; for ever the ``end`` token once the text is used up."""
        budget = self._budget
        while True:
            budget.work -= Budget.TOKEN
            if budget.work < 0:
                raise TooLong
            token = self._token()
            if token is not None:
                self._before = token
                return token

    def read_on(
        self, tokens: list[Token], last: frozenset[str] = frozenset(), most: int = sys.maxsize
    ) -> bool:
        """Append the tokens up to the stop of the statement, or up to the first of ``last`` and
        with it, or until there are ``most`` tokens; whether it has not come to the stop.

        ``tokens`` ends with the token that was read before.
        """
        while True:
            self._read_plain(tokens, last, most)
            if tokens[-1].key in last or len(tokens) >= most:
                return True
            token = self.next()
            if token.kind == "stop" or token.kind == "end":
                return False
            tokens.append(token)

    def _read_plain(self, tokens: list[Token], last: frozenset[str], most: int) -> None:
        """Append tokens up to one that needs a closer look, as few do."""
        if self.delimiter != ";":
            return
        count = len(tokens)
        make = Token.__new__
        most = min(most - count, 1 + self._budget.work // Budget.TOKEN)
        for match in islice(_TOKEN.finditer(self.text, self.position, self.end), most):
            kind = match.lastgroup
            assert kind is not None
            piece = match[kind]
            if kind == "word":
                key = piece.upper()
                if key in _MORE_THAN_WORDS or piece[0] == "@":
                    break
            elif kind == "op":
                key = piece
                if key == ";":
                    break
            elif kind == "other" or kind == "comment":
                break
            else:
                key = ""
            token = make(Token)  # and its fields, without a call of Python's: this is the hot spot
            token.kind, token.text, token.key = kind, piece, key
            token.start, token.end = match.span(kind)
            tokens.append(token)
            if key in last:
                break
        self._budget.spend(Budget.TOKEN * (len(tokens) - count))
        self._before = tokens[-1]
        self.position = tokens[-1].end

    def skip_statement(self) -> Token:
        """The ``stop`` or ``end`` token of this statement, its other tokens left unread."""
        if self.delimiter != ";":
            while (token := self.next()).kind not in ("stop", "end"):
                pass
            return token
        text = self.text
        while True:
            match = _SKIP.match(text, self.position, self.end)
            assert match is not None
            start, self.position = self.position, match.end()
            self._budget.spend(1 + (self.position - start) // 64)
            if self.position >= self.end:
                return self._end()
            if text[self.position] != "\n":
                if text[self.position] == "'" and text[self.position - 1] in "eEqQ":
                    self.position -= 1  # the prefix says how the string is to be read
                token = self.next()
                if token.kind in ("stop", "end"):
                    return token
                continue
            start = self.position
            self.position += 1
            if self._is_batch_end():
                return Token("stop", "", start, "GO", self.position)

    def skip_copied_data(self) -> None:
        """Go behind the data lines that follow ``COPY … FROM stdin;`` in a dump."""
        match = _COPIED_DATA.search(self.text, self.position, self.end)
        self.position = match.end() if match else self.end

    def skip_line(self) -> None:
        match = _LINE_REST.match(self.text, self.position, self.end)
        assert match is not None
        self.position = match.end()

    def begin_delimiter(self) -> None:
        """Read what follows the word DELIMITER, on its line."""
        match = _DELIMITER.match(self.text, self.position, self.end)
        if match:
            self.delimiter = match[1]
            self.position = match.end()

    def _end(self) -> Token:
        self.position = self.end
        return Token("end", "", self.end, "", self.end)

    def _is_batch_end(self) -> bool:
        """Whether GO or / stands alone on the line that begins here; if so, go behind it."""
        match = _GO.match(self.text, self.position, self.end)
        if match:
            self.position = match.end()
        return match is not None

    def _starts_line(self, position: int) -> bool:
        text = self.text
        while position and text[position - 1] in " \t\r":
            position -= 1
        return position == 0 or text[position - 1] == "\n"

    def _token(self) -> Token | None:
        """The next token, or None for a comment."""
        if self.delimiter != ";":
            stop = self._custom_stop()
            if stop is not None:
                return stop
        match = _TOKEN.match(self.text, self.position, self.end)
        if match is None:
            return self._end()
        kind = match.lastgroup
        assert kind is not None
        start, end = match.span(kind)
        piece = match[kind]
        self.position = end
        if kind == "word":
            if len(piece) > 2 and piece[0] != "@" and self.delimiter == ";":
                return Token(kind, piece, start, piece.upper(), end)
            return self._word(piece, start, end)
        if kind == "op":
            if piece == ";" and self.delimiter == ";":
                kind = "stop"
            return Token(kind, piece, start, piece, end)
        if kind == "comment":
            return None
        if kind == "other":
            return self._other(start)
        return Token(kind, piece, start, "", end)

    def _word(self, word: str, start: int, end: int) -> Token:
        """A word that may be more: the prefix of a literal, a variable, the GO of a batch."""
        if self.delimiter != ";" and self.delimiter in word:
            word = word[: word.index(self.delimiter)]
            end = self.position = start + len(word)
        if len(word) == 1 and word in "eEnNbBxXuUqQ" and self.text[end : end + 1] in ("'", "&"):
            return self._prefixed(start, end)
        key = word.upper()
        if key == "GO" and self._starts_line(start):
            self.position = start
            if self._is_batch_end():
                return Token("stop", word, start, "GO", self.position)
            self.position = end
        return Token("param" if word[0] == "@" else "word", word, start, key, end)

    def _custom_stop(self) -> Token | None:
        text, position = self.text, self.position
        while position < self.end and text[position].isspace():
            position += 1
        if not text.startswith(self.delimiter, position):
            return None
        self.position = position + len(self.delimiter)
        return Token("stop", self.delimiter, position, ";", self.position)

    def _prefixed(self, start: int, end: int) -> Token:
        """E'…', N'…', U&'…', U&"…", Oracle's q'[…]'; otherwise the word itself."""
        text = self.text
        prefix = text[start].upper()
        quote = text[end]
        if quote == "'" and prefix == "Q" and end + 1 < self.end:
            opening = text[end + 1]
            closing = text.find(_CLOSING.get(opening, opening) + "'", end + 2, self.end)
            self.position = self.end if closing < 0 else closing + 2
            return self._since(start, "string")
        if quote == "'" and prefix != "U":
            return self._quoted(start, end, "string", escapes=prefix == "E")
        if quote == "&" and prefix == "U" and text[end + 1 : end + 2] in ("'", '"'):
            kind = "string" if text[end + 1] == "'" else "quoted"
            return self._quoted(start, end + 1, kind)
        return Token("word", text[start], start, prefix, end)

    def _other(self, start: int) -> Token | None:
        """What begins with a character that needs a closer look."""
        text = self.text
        char = text[start]
        following = text[start + 1 : start + 2]
        if char == "'":
            return self._quoted(start, start, "string")
        if char in '"`':
            return self._quoted(start, start, "quoted")
        if char == "$":
            match = _DOLLAR.match(text, start, self.end)
            if match:
                closing = text.find(match[0], match.end(), self.end)
                self.position = self.end if closing < 0 else closing + len(match[0])
                return self._since(start, "string")
        elif char == "/":
            if following == "*":
                self._comment(start)
                return None
            if self._starts_line(start):
                self.position = start
                if self._is_batch_end():
                    return Token("stop", "/", start, "GO", self.position)
                self.position = start + 1
        elif char == "[":
            before = text[start - 1 : start]
            if not before or not (before.isalnum() or before in "_])\"'" + HOLE):
                match = _BRACKETED.match(text, start, self.end)
                if match and any(one.isalpha() or one in HOLE for one in match[0]):
                    self.position = match.end()
                    return self._since(start, "quoted")
        elif char == "#":
            return self._hash(start, following)
        if char.isspace() or char == "\ufeff":
            return self._end()  # trailing white space, matched as `other` for want of a token
        return Token("op", char, start, char, start + 1)

    def _since(self, start: int, kind: str) -> Token:
        return Token(kind, self.text[start : self.position], start, "", self.position)

    def _quoted(self, start: int, opening: int, kind: str, escapes: bool = False) -> Token:
        """A token from its opening quote to the quote that closes it, or to the end."""
        text = self.text
        runs = _RUNS[text[opening]]
        position = opening + 1
        doubtful = 0
        while True:
            self._budget.spend(2)
            match = runs.search(text, position, self.end)
            if match is None:
                # Where a backslash may have hidden the closing quote, it did not; once per text.
                self.position = doubtful or self.end
                self._backslashes = self._backslashes and not doubtful
                return self._since(start, kind)
            between = text[position : match.start()]
            backslashes = len(between) - len(between.rstrip("\\"))
            position = match.end()
            length = match.end() - match.start()
            if backslashes % 2 == 0 or text[opening] == "`":
                closes = length % 2 == 1
            elif escapes:
                closes = length % 2 == 0
            elif not self._backslashes:
                closes = length % 2 == 1
            else:
                closes = _AFTER_STRING.match(text, position, self.end) is not None
                doubtful = doubtful or (0 if closes or length % 2 == 0 else position)
            if closes:
                self.position = position
                return self._since(start, kind)

    def _comment(self, start: int) -> None:
        text = self.text
        executable = _EXECUTABLE.match(text, start, self.end)
        if executable:
            self.position = executable.end()  # its */ is dropped like white space
            return
        first = text.find("*/", start + 2, self.end)
        if first < 0:
            self.position = self.end
            return
        self.position = first + 2
        if not self._nested_comments or text.find("/*", start + 2, first) < 0:
            return
        depth = 0
        for match in _COMMENT_EDGE.finditer(text, start, self.end):
            depth += 1 if match[0] == "/*" else -1
            if depth == 0:
                self.position = match.end()
                return
        self._nested_comments = False  # MySQL's comments do not nest

    def _hash(self, start: int, following: str) -> Token | None:
        """MySQL's comment, SQL Server's #temporary table or PostgreSQL's operator."""
        text = self.text
        named = _TEMPORARY.match(text, start, self.end)
        before = self._before
        last = (before.key or before.kind) if before else ""
        if named and (last in _BEFORE_NAME or (self._temporary and last == ",")):
            self._temporary = True
            self.position = named.end()
            return Token("word", named[0], start, named[0].upper(), named.end())
        if following and following in ">-#":
            return Token("op", "#", start, "#", start + 1)
        operand = last in (")", "string", "number", "quoted", "param") or (
            last[:1].isalnum() and last not in ("stop", "end")
        )
        glued = start > 0 and not text[start - 1].isspace() and text[start - 1] not in ";,("
        is_operator = (operand or glued) and not _PROSE.match(text, start, self.end)
        if self._starts_line(start) or not is_operator:
            self.skip_line()
            return None
        return Token("op", "#", start, "#", start + 1)


_ESCAPE = compiled_when_used(r"\\(.)", re.DOTALL)
_UNICODE = compiled_when_used(r"\\(?:([0-9A-Fa-f]{4})|\+([0-9A-Fa-f]{6}))")
_ESCAPED = {"n": "\r", "r": "\r", "t": "\t", "b": " ", "f": " ", "0": " "}
"""A line feed becomes a carriage return: both end a comment, only written ones count as lines."""


def string_value(token: Token) -> str:
    """What a string literal says, its quotes and escapes resolved."""
    text = token.text
    if text[0] == "$":
        tag = text[: text.index("$", 1) + 1]
        return text[len(tag) :].removesuffix(tag)
    prefix, _, body = text.partition("'")
    if prefix in ("q", "Q"):
        return body[1:].removesuffix("'")[:-1]
    body = body.removesuffix("'")
    if prefix in ("e", "E") or "\\'" in body:
        body = _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), body)
    elif prefix in ("u&", "U&"):
        body = _decoded(body)
    return body.replace("''", "'")


def identifier(token: Token) -> str:
    """The name that a word or a quoted identifier gives, without quotes."""
    text = token.text
    if token.kind != "quoted":
        return text
    if text[0] in "uU":
        return _decoded(text[3:].removesuffix('"').replace('""', '"'))
    if text[0] == "[":
        return text[1:].removesuffix("]")
    return text[1:].removesuffix(text[0]).replace(text[0] * 2, text[0])


def _decoded(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = int(match[1] or match[2], 16)
        return chr(code) if code <= 0x10FFFF else match[0]

    return _UNICODE.sub(character, text)

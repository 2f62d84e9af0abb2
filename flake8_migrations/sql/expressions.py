"""What an expression calls."""

from __future__ import annotations

import re

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.sql.cursor import RESERVED, Cursor, cursor_over
from flake8_migrations.sql.lexer import identifier
from flake8_migrations.sql.types import read_type

_NO_FUNCTIONS = RESERVED | frozenset(
    "ALL ANY ARRAY AT BETWEEN BY FILTER IS OVER OVERLAPS ROW SIMILAR SOME WITHIN ZONE".split()
)
"""Words before a parenthesis that call nothing."""
_PLAIN = compiled_when_used(
    r"(?:[\s()|,+]++|\b(?!as\b|go\b)[a-z_]{2}\w*+|'[^'\\]*+'(?!')|\b\d++\b|[*%-](?=\s))*+",
    re.IGNORECASE,
)
"""An expression of calls and literals alone: no cast, no name in quotes, no parameter."""
_NAMES_IN_PLAIN = compiled_when_used(r"'[^']*'|([a-z_]\w+)\s*\(", re.IGNORECASE)


def called_functions(text: str) -> tuple[str, ...]:
    """The functions that an expression calls, as it writes their names.

    One of which the name is not known is among them; what stands alone and is not known is a
    constant as far as anybody knows.
    """
    if "(" not in text:
        return ()
    if text.isascii() and text.endswith("()") and text[:-2].isidentifier() and len(text) > 4:
        return () if text[:-2].upper() in _NO_FUNCTIONS else (text[:-2],)  # now(), as most are
    if _PLAIN.fullmatch(text):
        names = dict.fromkeys(_NAMES_IN_PLAIN.findall(text))
        return tuple([name for name in names if name and name.upper() not in _NO_FUNCTIONS])
    return functions_in(cursor_over(text))


def functions_in(cursor: Cursor) -> tuple[str, ...]:
    """The functions that what is left under the cursor calls."""
    found: list[str] = []
    name: list[str] = []
    while not cursor.done:
        if cursor.take("::") or cursor.take("AS"):
            read_type(cursor)  # its length is no call
            name = []
            continue
        token = cursor.next()
        if token.kind in ("word", "quoted") and token.key not in _NO_FUNCTIONS:
            name.append(identifier(token))
        elif token.key == "(":
            if name:
                found.append(".".join(name))
            name = []
        elif token.key != ".":
            name = []
        if name and token.key != "." and cursor.key not in (".", "("):
            name = []
    return tuple(dict.fromkeys(found))

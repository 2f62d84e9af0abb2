"""The part of an upgrade's text that may speak of a table: of the rest nothing is parsed.

A squashed baseline creates all tables of a project. Who asks about one of them needs no other one.
"""

from __future__ import annotations

from collections.abc import Collection

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import kept, read
from flake8_migrations.project.texts import place_of, word_in

MANY = 8
"""Statements that create something; a text with fewer of them is read as a whole."""

_CREATES = compiled_when_used(
    rb"\n    op\.create_(?:table\(|index\((?:\s*op\.f\()?)\s*[\"'](?=[^\"'\n])"
)
_PLAIN = compiled_when_used(
    rb"""(?x)(?:
        \s+ | \#[^\n]* | \d+(?:\.\d+)?(?!\w) | [(),\[\]{}:=-]
      | "[^"\\\n]*"(?!") | '[^'\\\n]*'(?!')
      | (?:True|False|None)(?!\w)
      | [A-Za-z_]\w*(?=[ ]?=(?!=))                      # the name of an argument
      | (?:[a-z_]\w*\.)*[A-Z]\w*(?=\()                  # a type, a column, a constraint
      | (?:sa|sqlalchemy|postgresql|mysql|mssql|sqlite)\.[A-Z]\w*(?![\w.])
      | (?:op|sa|sqlalchemy|func)\.[\w.]+(?=\()
      | (?<=\))\.[a-z]\w*(?=\()                         # with_variant, desc
      | text(?=\()
    )*+"""
)
"""What is written out, and can therefore be about nothing that it does not name."""
_STRING_OR_COMMENT = compiled_when_used(rb"\"[^\"\n]*\"|'[^'\n]*'|\#[^\n]*")
_ENUM = b"enum"
"""A type that may get its name from a class, which can be imported under another one."""

_MOVES = (
    (b"rename", compiled_when_used(rb"rename(?!_column)")),
    (b"schema", compiled_when_used(rb"set\s+schema")),
    (b"like", compiled_when_used(rb"like\b(?<!\wlike)")),
    (b"inherit", compiled_when_used(rb"inherit")),
    (b"partition", compiled_when_used(rb"partition")),
    (b"copy_from", compiled_when_used(rb"copy_from")),
    (b"select", compiled_when_used(rb"as\s*\(?select")),
)
"""What may make a table of another one: then nobody knows which creation is about which.

Each has a word that is looked for first, and begins with letters: all of them in one pattern took
longer than to parse the text.
"""

_NAME = b"downgrade"
_DOWNGRADE = b"\ndef downgrade("
_NEXT = compiled_when_used(rb"\n[A-Za-z_@]")
"""Where the next statement of a module begins."""


class Excerpts:
    """The text of a file of which an upgrade is asked, and the statements in it that only create.

    Those are tables and indexes that are written out at the outmost level of a function.
    """

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._created: list[tuple[int, int, str]] = []
        """Where the statements begin and end, and their texts in lower case."""
        if source.isascii() and source.count(b"\n    op.create_") >= MANY:
            upgrade, _, _ = source.partition(_DOWNGRADE)
            if not _moves(upgrade.lower()):
                self._created = _created(source)
        self._holding: dict[str, frozenset[int]] = {}

    def about(self, names: Collection[str]) -> frozenset[int] | None:
        """The numbers of those statements that hold one of the names; None where all count."""
        if len(self._created) < MANY:
            return None
        words = [word_in(name) for name in names]
        return frozenset().union(*map(self._numbers, words)) if all(words) else None

    def _numbers(self, word: str) -> frozenset[int]:
        found = self._holding.get(word)
        if found is None:
            texts = enumerate([text for _, _, text in self._created])
            found = frozenset([at for at, text in texts if place_of(text, word) >= 0])
            self._holding[word] = found
        return found

    def text(self, chosen: frozenset[int] | None) -> bytes:
        """The file's text with these of the statements, and without the downgrade.

        It may be none that can be parsed, where a string holds what looks like one of them.
        """
        source, end = self._source, 0
        parts: list[bytes] = []
        for at, (start, stop, _) in enumerate(self._created if chosen is not None else ()):
            if chosen is not None and at not in chosen:
                parts += [source[end:start], b"pass"]
                end = stop
        return _without_downgrade(b"".join([*parts, source[end:]]))


@kept(most=200)
def excerpts_of(path: str) -> Excerpts | None:
    """Of a file by its absolute path; None where it cannot be read."""
    source = read(path)
    return None if source is None else Excerpts(source)


def _created(source: bytes) -> list[tuple[int, int, str]]:
    found = []
    for match in _CREATES.finditer(source):
        start = match.start() + len(b"\n    ")
        end = _end(source, start)
        text = source[start:end]
        lowered = text.lower()
        if _ENUM not in lowered and _PLAIN.fullmatch(text) and _is_closed(text):
            found.append((start, end, lowered.decode("ascii")))
    return found


def _moves(lowered: bytes) -> bool:
    return any(word in lowered and found.search(lowered) for word, found in _MOVES)


def _end(source: bytes, start: int) -> int:
    """Where a statement ends: with its line, or with the one that closes its bracket."""
    end = source.find(b"\n", start)
    if not _is_closed(source[start:end]):
        end = source.find(b"\n", source.find(b"\n    )", start) + 1)
    return end if end > start else len(source)


def _is_closed(text: bytes) -> bool:
    rest = _STRING_OR_COMMENT.sub(b"", text)
    return rest.count(b"(") == rest.count(b")")


def _without_downgrade(source: bytes) -> bytes:
    """A downgrade that nothing else names is left out."""
    start = source.find(_DOWNGRADE)
    if start < 0:
        return source
    before, behind = source[: start + 1], b""
    following = _NEXT.search(source, start + len(_DOWNGRADE))
    if following is not None:
        behind = source[following.start() + 1 :]
    return source if _NAME in before or _NAME in behind else before + behind

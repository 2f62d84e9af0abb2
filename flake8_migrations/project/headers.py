"""The headers of migration files, from their text or from the disk; nothing is executed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TypeAlias

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import HOLE
from flake8_migrations.project.cache import State, kept, listing, state

_HEADER_SIZE = 2048
"""Bytes in which nearly every header ends."""

_HEADER_NAMES = ("revision", "down_revision", "branch_labels", "depends_on")
_ASSIGNMENT = compiled_when_used(
    rf"""\n({"|".join(_HEADER_NAMES)})[ \t]*(?::[^=\n]+)?=[ \t]*
    ((?:None|(["'])([^"'\\\n]*)\3)[ \t]*(?:\#.*)?(?=\n))?""",
    re.VERBOSE,
)
"""A name of the header that is assigned; most values are one string or none, on one line."""

_STRING = r"""(?:[rRuUbB]{0,2})(?P<quote>["'])(?P<text>.*?)(?P=quote)"""
_TOKEN = compiled_when_used(
    rf"{_STRING}|(?P<open>[(\[{{])|(?P<close>[)\]}}])|(?P<end>\n)|#.*|[ \t,]+|\w+|."
)
_NOTHING = ("None", "set")
"""What stands for no revision, beside empty brackets."""

_DATE = compiled_when_used(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*")


def revisions_in(folder: str) -> tuple[Revision, ...]:
    """The revisions whose files lie in the folder, by file name; empty when it cannot be read."""
    folder = os.path.abspath(folder)
    return _revisions_in(folder, state(folder))


@kept(most=2_000)
def _revisions_in(folder: str, state: State) -> tuple[Revision, ...]:
    """The same, of the folder as it is: which files it has is never an answer of before."""
    files = (os.path.join(folder, name) for name in listing(folder).files if is_loaded(name))
    return tuple(one for file in files if (one := revision_of(file)) is not None)


def is_loaded(name: str) -> bool:
    """Whether Alembic loads a file of that name, which is no lock of an editor."""
    return name.endswith(".py") and not name.startswith((".#", "__init__"))


@kept(most=20_000)
def revision_of(path: str) -> Revision | None:
    """The header of a file, or None when it has none; long prologues are read to their end."""
    if state(path) is None:
        return None
    try:
        with open(path, "rb", buffering=0) as file:
            return _header(file.read(_HEADER_SIZE), file.read, path)
    except OSError:
        return None


def header_of(text: str, path: str) -> Revision | None:
    """The header of a file's text, as ``revision_of`` finds it on disk."""

    def encoded(end: int | None = None) -> bytes:
        return text[:end].encode("utf-8", "surrogatepass")

    start = encoded(_HEADER_SIZE)[:_HEADER_SIZE]
    return _header(start, lambda: encoded()[_HEADER_SIZE:], path)


def _header(start: bytes, rest: Callable[[], bytes], path: str) -> Revision | None:
    """The header that a file begins with; the rest is asked for what its start does not tell."""
    text = _decoded(start)
    is_whole = len(start) < _HEADER_SIZE
    values = _assigned(text, is_whole)
    if len(values) < len(_HEADER_NAMES) and not is_whole:
        text = _decoded(start + rest())
        values = _assigned(text)
    return _revision(values, text, path)


def _decoded(text: bytes) -> str:
    decoded = text.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    return decoded.replace("\r\n", "\n") if "\r" in decoded else decoded


_Values: TypeAlias = dict[str, tuple[int, tuple[str, ...]]]


def _revision(values: _Values, text: str, path: str) -> Revision | None:
    nothing: tuple[int, tuple[str, ...]] = (1, ())
    line, revision = values.get("revision", nothing)
    if not revision or revision[0] == HOLE:
        return None
    down_line, down = values.get("down_revision", nothing)
    depends_line, depends_on = values.get("depends_on", nothing)
    labels = values.get("branch_labels", nothing)[1]
    made = _DATE.match(_said(text, "Create Date:") or "")
    return Revision(
        revision[0],
        down,
        path,
        depends_on,
        labels,
        line,
        down_line,
        depends_line,
        _said(text, "Revises:"),
        made[0] if made else None,
    )


def _said(text: str, label: str) -> str | None:
    """What the prologue says behind a label that begins a line."""
    start = text.find(label, 0, _HEADER_SIZE)
    if start < 0 or text[text.rfind("\n", 0, start) + 1 : start].strip(" \t\"'"):
        return None
    end = text.find("\n", start)
    said = text[start + len(label) : end if end >= 0 else len(text)]
    return said.partition('"""')[0].partition("'''")[0].strip()


def _assigned(text: str, is_whole: bool = True) -> _Values:
    """The line and the strings of each of the header's names.

    A value that the end of the text cuts off is left out, or unknown where that is the file's end.
    """
    values: _Values = {}
    text = f"\n{text}"
    line = 1
    counted = 0
    for match in _ASSIGNMENT.finditer(text):
        name, plain, _, string = match.groups()
        strings: tuple[str, ...] | None
        if plain is None:
            strings = _strings(text, match.end())
            if strings is None and is_whole:
                strings = (HOLE,)
        else:
            strings = (string,) if string else ()
        if strings is not None:
            line += text.count("\n", counted, match.start())
            counted = match.start()
            values[name] = (line, strings)
    return values


def _strings(text: str, start: int) -> tuple[str, ...] | None:
    """The strings of the value that starts there; None where the text ends before it does.

    A HOLE stands for a value that is more than strings in brackets, and not nothing either.
    """
    found: list[str] = []
    depth = 0
    rest = ""
    for token in _TOKEN.finditer(text, start):
        kind = token.lastgroup
        if kind == "text":
            found.append(token["text"])
        elif kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif kind == "end" and depth <= 0:
            break
        elif kind is None and not token[0].startswith("#"):
            rest += token[0].strip(", \t\n")
    else:
        if depth > 0:
            return None
    names = tuple(one for one in found if one)
    if not depth and (not rest or (rest in _NOTHING and not names)):
        return names
    return (*names, HOLE) if rest.isidentifier() else (HOLE,)

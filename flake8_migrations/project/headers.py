"""The headers of migration files, from their text or from the disk; nothing is executed."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeAlias

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import HOLE
from flake8_migrations.project.cache import (
    State,
    beginning,
    kept,
    kept_of_file,
    listing,
    read,
    state,
)

_HEADER_SIZE = 2048
"""Bytes in which nearly every header ends."""

_NAMES = {
    f"\n{name}": name for name in ("revision", "down_revision", "branch_labels", "depends_on")
}
"""The names of the header by how they begin a line."""

_VALUE = compiled_when_used(
    r"""[ \t]*(?::[^=\n]+)?=[ \t]*((?:None|(["'])([^"'\\\n]*)\2)[ \t]*(?:#.*)?(?=\n))?"""
)
"""What follows a name that is assigned; most values are one string or none, on one line."""

_STRING = r"""(?:[rRuUbB]{0,2})(?P<quote>["'])(?P<text>.*?)(?P=quote)"""
_TOKEN = compiled_when_used(
    rf"{_STRING}|(?P<open>[(\[{{])|(?P<close>[)\]}}])|(?P<end>\n)|#.*|[ \t,]+|\w+|."
)
_NOTHING = ("None", "set")
"""What stands for no revision, beside empty brackets."""


def revisions_in(folder: str) -> tuple[Revision, ...]:
    """The revisions whose files lie in the folder, by file name; empty when it cannot be read."""
    folder = os.path.abspath(folder)
    return _revisions_in(folder, state(folder))


@kept(most=2_000)
def _revisions_in(folder: str, state: State) -> tuple[Revision, ...]:
    """The same, of the folder as it is: which files it has is never an answer of before."""
    start = os.path.join(folder, "")
    files = [f"{start}{name}" for name in listing(folder).files if is_loaded(name)]
    return tuple(one for file in files if (one := revision_of(file)) is not None)


def is_loaded(name: str) -> bool:
    """Whether Alembic loads a file of that name, which is no lock of an editor."""
    return name.endswith(".py") and not name.startswith((".#", "__init__"))


@kept_of_file(most=20_000)
def revision_of(path: str) -> Revision | None:
    """The header of a file, or None when it has none; long prologues are read to their end."""
    start = beginning(path, _HEADER_SIZE)
    if start is None:
        return None
    return _header(start, lambda: (read(path) or start)[_HEADER_SIZE:], path)


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
    if len(values) < len(_NAMES) and not is_whole:
        text = _decoded(start + rest())
        values = _assigned(text)
    return _revision(values, text, path)


def _decoded(text: bytes) -> str:
    decoded = text.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    return decoded.replace("\r\n", "\n") if "\r" in decoded else decoded


_Values: TypeAlias = dict[str, tuple[int, tuple[str, ...]]]
"""Where each of the header's names stands, and the strings that it is assigned."""

_NOWHERE: tuple[int, tuple[str, ...]] = (0, ())


def _revision(values: _Values, text: str, path: str) -> Revision | None:
    place, revision = values.get("revision", _NOWHERE)
    if not revision or revision[0] == HOLE:
        return None
    down_place, down = values.get("down_revision", _NOWHERE)
    depends_place, depends_on = values.get("depends_on", _NOWHERE)
    labels = values.get("branch_labels", _NOWHERE)[1]
    start = text[: max(_HEADER_SIZE, place, down_place, depends_place)]
    return Revision(
        revision[0], down, path, depends_on, labels, place, down_place, depends_place, start
    )


def _assigned(text: str, is_whole: bool = True) -> _Values:
    """The place and the strings of each of the header's names, where it is assigned last.

    A value that the end of the text cuts off is left out, or unknown where that is the file's end.
    """
    values: _Values = {}
    text = f"\n{text}"
    for start, name in _NAMES.items():
        place = text.rfind(start)
        while place >= 0 and name not in values:
            strings = _value(text, place + len(start), is_whole)
            if strings is not None:
                values[name] = (place, strings)
            place = text.rfind(start, 0, place)
    return values


def _value(text: str, start: int, is_whole: bool) -> tuple[str, ...] | None:
    """The strings of what is assigned to the name that ends there; None where nothing is."""
    match = _VALUE.match(text, start)
    if match is None:
        return None
    plain, _, string = match.groups()
    if plain is not None:
        return (string,) if string else ()
    strings = _strings(text, match.end())
    return (HOLE,) if strings is None and is_whole else strings


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

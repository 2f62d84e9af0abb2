"""What SQLAlchemy's ``text()`` takes for parameters, wherever it stands in the text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE

_PARAMETER = compiled_when_used(rf"(?<![:\w$\\{HOLE}]):(\w+)(?![:\w$])")
"""As its compiler finds them, quotes and comments included; it is no parameter in ``:smile:``."""


def unbound(text: str, bound: Collection[str] = ()) -> tuple[str, ...]:
    """The parameters, with their colons, but for those that have got a value.

    Not those next to something unknown: that may be the rest of the name.
    """
    if ":" not in text:
        return ()
    found = {
        match[0]: None
        for match in _PARAMETER.finditer(text)
        if match[1] not in bound and not text.startswith(HOLE, match.end())
    }
    return tuple(found)


def first_of(parameters: Sequence[str]) -> str:
    """The first of them, as a message names them."""
    more = len(parameters) - _MOST_NAMED
    return ", ".join(parameters[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


_MOST_NAMED = 3

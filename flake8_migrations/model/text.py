"""Text that is only partly known.

What the reader could not work out is a single character inside an ordinary
``str``: Python's own string methods then keep working on partly known text,
and ``f"DROP TABLE {name}"`` is a string like any other.
"""

from collections.abc import Callable, Iterable

from flake8_migrations.model.pattern import compiled_when_used

_LIKE_A_POSITION = compiled_when_used(r":(?=\d)")

MOST_SHOWN = 80
"""Characters of a name that a message shows."""

MOST_LISTED = 5
"""Names that a message lists."""

HOLE = "\ufdd0"
"""Stands for a piece of text nobody knows: a Unicode noncharacter, never part of real text."""


class FinalName(str):
    """A name given through ``op.f`` or ``conv``.

    SQLAlchemy applies no naming convention to it, and shortens it where it is too long; any
    other name of a constraint or index that is too long it refuses.
    """


def is_known(text: str | None) -> bool:
    """Whether text was given and every character of it is known."""
    return text is not None and HOLE not in text


def may_be_one(one: str, other: str) -> bool:
    """Whether the two names can be the same, as far as they are known.

    What stands before the first hole and behind the last one decides: ``…_log`` may be
    ``app_log`` and ``old_…``, and cannot be ``app_logs``.
    """
    one, other = one.lower(), other.lower()
    first, second = one.split(HOLE), other.split(HOLE)
    if len(second) == 1:
        first, second, one, other = second, first, other, one
    if len(first) == 1:
        return one == other or (
            len(second) > 1
            and len(one) >= len(second[0]) + len(second[-1])
            and one.startswith(second[0])
            and one.endswith(second[-1])
        )
    return _agree(first[0], second[0], str.startswith) and _agree(
        first[-1], second[-1], str.endswith
    )


def _agree(one: str, other: str, begins_with: Callable[[str, str], bool]) -> bool:
    return begins_with(one, other) or begins_with(other, one)


def one_line(text: str) -> str:
    """The whole text on one line, its unknown pieces as an ellipsis."""
    return " ".join(text.replace(HOLE, "…").split())


def shown(text: str) -> str:
    """The text as a message may show it: on one line, and not too long."""
    line = one_line(text)
    return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 1]}…"


def named(name: object) -> str:
    """A name as a message shows it."""
    text = str(name)
    if text.isidentifier() and len(text) <= MOST_SHOWN:
        return text
    return "(name not known here)" if not text.replace(HOLE, "").strip(". ") else shown(text)


def listed(names: Iterable[str]) -> str:
    """The names as a message may list them: the first few, and how many more there are."""
    distinct = list(dict.fromkeys(names))
    text = ", ".join(distinct[:MOST_LISTED])
    more = len(distinct) - MOST_LISTED
    return f"{text} and {more} more" if more > 0 else text


def harmless(message: str) -> str:
    """The message without what a terminal would obey or a parser of flake8's output mistake."""
    if not message.isprintable():
        message = "".join(one if one.isprintable() else " " for one in message)
    return _LIKE_A_POSITION.sub("∶", message)

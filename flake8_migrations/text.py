"""Text that is only partly known.

What the reader could not work out is a single character inside an ordinary
``str``: Python's own string methods then keep working on partly known text,
and ``f"DROP TABLE {name}"`` is a string like any other.
"""

HOLE = "\ufdd0"
"""Stands for a piece of text nobody knows: a Unicode noncharacter, never part of real text."""


def is_known(text: str | None) -> bool:
    """Whether text was given and every character of it is known."""
    return text is not None and HOLE not in text


def shown(text: str) -> str:
    """The text as a message may show it, on one line, its unknown pieces as an ellipsis."""
    return " ".join(text.replace(HOLE, "…").split())

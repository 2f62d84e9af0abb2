"""What the condition of a CHECK proves."""

from __future__ import annotations

import re

from flake8_migrations.model.pattern import compiled_when_used

_PART = compiled_when_used(r"[()]|'(?:[^']|'')*'|\b(?:and|or)\b", re.IGNORECASE)
_NOT_NULL = compiled_when_used(
    r"""(?:\w+\.)?(?:([^\W\d][\w$]*)|"([^"]+)"|`([^`]+)`)[\s)]+is\s+not\s+null""", re.IGNORECASE
)


def excludes_null(condition: str, column: str) -> bool:
    """Whether the condition holds only where the column is no NULL: ``c IS NOT NULL AND …``."""
    parts = map(column_not_null, conjuncts(condition))
    return any(name is not None and name.lower() == column.lower() for name in parts)


def column_not_null(condition: str) -> str | None:
    """The column of which the condition says that it IS NOT NULL, where it says no more."""
    found = _NOT_NULL.fullmatch(condition.lstrip("( "))
    return None if found is None else next(name for name in found.groups() if name)


def conjuncts(condition: str) -> list[str]:
    """What the condition joins by AND; all of it where it joins by OR."""
    condition = _without_parentheses(condition)
    parts: list[str] = []
    start = depth = 0
    for found in _PART.finditer(condition):
        word = found[0].lower()
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
        elif depth == 0 and word == "or":
            return [condition]
        elif depth == 0 and word == "and":
            parts.append(condition[start : found.start()])
            start = found.end()
    return [_without_parentheses(part) for part in (*parts, condition[start:])]


def _without_parentheses(text: str) -> str:
    """The text without the pairs of parentheses around all of it."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for found in _PART.finditer(text):
        if found[0] == "(":
            opened.append(found.start())
        elif found[0] == ")" and opened:
            closing[opened.pop()] = found.start()
    start, end = 0, len(text)
    while True:
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if closing.get(start) != end - 1:
            return text[start:end]
        start, end = start + 1, end - 1

"""What the condition of a CHECK proves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from flake8_migrations.model.pattern import compiled_when_used

_PART = compiled_when_used(r"[()]|'(?:[^']|'')*'|\b(?:and|or)\b", re.IGNORECASE)
_COLUMN = r"""(?:\w+\.)?(?:([^\W\d][\w$]*)|"([^"]+)"|`([^`]+)`)"""
_NOT_NULL = compiled_when_used(rf"{_COLUMN}[\s)]+is\s+not\s+null", re.IGNORECASE)
_NULL = compiled_when_used(rf"{_COLUMN}[\s)]+is\s+null", re.IGNORECASE)


def excludes_null(condition: str, column: str) -> bool:
    """Whether the condition holds only where the column is no NULL: ``c IS NOT NULL AND …``."""
    parts = map(column_not_null, conjuncts(condition))
    return any(name is not None and name.lower() == column.lower() for name in parts)


def column_not_null(condition: str) -> str | None:
    """The column of which the condition says that it IS NOT NULL, where it says no more."""
    found = _NOT_NULL.fullmatch(condition.lstrip("( "))
    return None if found is None else next(name for name in found.groups() if name)


def column_null(condition: str) -> str | None:
    """The column of which the condition says that it IS NULL, where it says no more."""
    found = _NULL.fullmatch(condition.lstrip("( "))
    return None if found is None else next(name for name in found.groups() if name)


def conjuncts(condition: str) -> list[str]:
    """What the condition joins by AND; all of it where it joins by OR."""
    condition = _without_parentheses(condition)
    return [condition] if len(_joined(condition, "or")) > 1 else _joined(condition, "and")


def disjuncts(condition: str) -> list[str]:
    """What the condition joins by OR, which binds less than AND."""
    return _joined(_without_parentheses(condition), "or")


def _joined(condition: str, by: str) -> list[str]:
    """What the word joins, outside of parentheses."""
    parts: list[str] = []
    start = depth = 0
    for found in _PART.finditer(condition):
        word = found[0].lower()
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
        elif depth == 0 and word == by:
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


_CAST_TO = (
    r"""::\s* (?:"[^"]+"|\w+) (?:\.(?:"[^"]+"|\w+))? (?:\s+(?:varying|precision)\b)?"""
    r"""(?:\s*\([\d,\s]*\))? (?:\s+with(?:out)?\s+time\s+zone\b)? (?:\s*\[\d*\])*"""
)
"""A cast by ``::``, with all the words of its type."""
_CAST = compiled_when_used(rf"(?xi) {_CAST_TO}")
_WORDS = compiled_when_used(
    rf"""(?xi) '(?:[^']|'')*' | {_CAST_TO} | "([^"]+)"
    | (?<![\w.$])([^\W\d][\w$]*+)(?!\s*[(.]) """
)
_KEYWORDS = frozenset(
    """all and any array as between case cast current_date current_time current_timestamp distinct
    else end escape false from ilike in is isnull like localtime localtimestamp not notnull null or
    similar some symmetric then to true unknown when""".split()
)
_ASKS_FOR_NULL = compiled_when_used(
    r"(?i)'(?:[^']|'')*'|\b(is|isnull|notnull|or|case|coalesce|num_nulls|num_nonnulls|ifnull)\b"
)
_IN = compiled_when_used(r"(?is)(.+?)\s+in\s*\((.*)\)|(.+?)\s*=\s*any\s*\(\s*array\s*\[(.*)\].*\)")
_BOUND = compiled_when_used(r"(?s)(.+?)\s*(<=?|>=?)\s*(-?\d+(?:\.\d+)?)")
_LITERAL = compiled_when_used(r"'(?:[^']|'')*'|-?\d+(?:\.\d+)?")
_STRING = compiled_when_used(r"('(?:[^']|'')*')")
_MOST = 100
"""Conditions that are compared with one: the work stays linear."""


def columns_in(condition: str) -> frozenset[str]:
    """The columns that a condition names, in lower case, as far as its words tell."""
    found = (one[1] or one[2] for one in _WORDS.finditer(condition))
    return frozenset(one.lower() for one in found if one and one.lower() not in _KEYWORDS)


def lets_null_in(part: str) -> bool:
    """Whether what is compared with NULL is neither true nor false, so that a CHECK lets it in."""
    return not any(one[1] for one in _ASKS_FOR_NULL.finditer(part))


def are_implied(parts: Iterable[str], by: Iterable[str]) -> bool:
    """Whether each of them is one of the other conditions, or holds in more rows than one."""
    known = dict.fromkeys(map(_plain, by))
    compared = list(islice(known, _MOST))
    return all(
        part in known or any(_is_wider(part, other) for other in compared)
        for part in map(_plain, parts)
    )


def _plain(part: str) -> str:
    """Without casts, quotes of names and differences of white space and case; strings stay."""
    pieces = _STRING.split(part)
    pieces[::2] = [_CAST.sub("", piece) for piece in pieces[::2]]
    return without_quotes("".join(pieces), " ").strip()


def without_quotes(text: str, space: str) -> str:
    """SQL in lower case, with ``space`` for white space and quotes of names; strings stay."""
    pieces = _STRING.split(text)
    pieces[::2] = [re.sub(r"[\s\"`]+", space, piece).lower() for piece in pieces[::2]]
    return "".join(pieces)


def _is_wider(part: str, other: str) -> bool:
    """Whether it is a list with more members, or a bound that is further away."""
    listed, other_listed = _IN.fullmatch(part), _IN.fullmatch(other)
    if listed and other_listed:
        left, right = (one[1] or one[3] for one in (listed, other_listed))
        members = [set(_LITERAL.findall(one[2] or one[4] or "")) for one in (listed, other_listed)]
        return left.strip("( )") == right.strip("( )") and members[1] <= members[0]
    bound, other_bound = _BOUND.fullmatch(part), _BOUND.fullmatch(other)
    if not (bound and other_bound) or bound[1] != other_bound[1]:
        return False
    new, old = float(bound[3]), float(other_bound[3])
    if bound[2][0] != other_bound[2][0]:
        return False
    is_further = new >= old if bound[2][0] == "<" else new <= old
    return is_further and (new != old or "=" in bound[2] or "=" not in other_bound[2])

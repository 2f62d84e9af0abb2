"""Texts that are put together from values, of which some may not be known."""

from __future__ import annotations

import os.path
import re
from typing import Any

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader.values import (
    FilePath,
    Value,
    choice,
    combinations,
    iterated,
    mapped,
    text_of,
)

LONGEST_TEXT = 4_000_000
"""Characters; a text that grows beyond is unknown."""

MOST_COMBINATIONS = 32
"""Texts that the alternatives of a text's parts may combine to."""

_PLACEHOLDER = compiled_when_used(r"%(?:\(\w*\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[a-zA-Z%]")
_FIELD = compiled_when_used(r"\{\{|\}\}|\{[^{}]*\}")


def percent_formatted(template: str, values: Value) -> Value:
    """``template % values``; a HOLE for each value that is not known."""
    if type(values) is tuple:
        return choice([_percent_formatted(template, way) for way in combinations(values)])
    if type(values) is dict:
        return choice(
            [
                _percent_formatted(template, dict(zip(values, way)))
                for way in combinations(values.values())
            ]
        )
    return mapped(values, lambda one: _percent_formatted(template, one))


def _percent_formatted(template: str, values: Value) -> str:
    known: Any
    given = values.values() if type(values) is dict else iterated(values) or [values]
    if max((len(text_of(one)) for one in given), default=0) * template.count("%") > LONGEST_TEXT:
        return HOLE
    if type(values) is dict:
        known = {str(key): _formattable(value) for key, value in values.items()}
    elif type(values) is tuple:
        known = tuple(map(_formattable, values))
    else:
        known = (_formattable(values),)
    if not re.search(r"%[^%a-zA-Z]*(\d{4}|\*)", template):
        try:
            return str(template % known)
        except (TypeError, ValueError, KeyError):
            pass
    return _PLACEHOLDER.sub(lambda match: "%" if match[0] == "%%" else HOLE, template)


def brace_formatted(template: str, arguments: list[Value], keywords: dict[str, Value]) -> str:
    """``template.format(…)``; a HOLE for each field that is not known."""
    longest = max((len(text_of(one)) for one in (*arguments, *keywords.values())), default=0)
    if longest * template.count("{") > LONGEST_TEXT:
        return HOLE
    if not re.search(r"\{[^{}]*(:[^{}]*\d{4}|\.)", template):
        try:
            return template.format(
                *map(_formattable, arguments),
                **{name: _formattable(value) for name, value in keywords.items()},
            )
        except (IndexError, KeyError, ValueError, TypeError, AttributeError):
            pass
    return _FIELD.sub(lambda m: m[0][0] if m[0] in ("{{", "}}") else HOLE, template)


def _formattable(value: Value) -> object:
    if type(value) in (list, tuple):
        return [text_of(item) for item in value]
    if type(value) is dict:
        return {key: text_of(item) for key, item in value.items()}
    return value if isinstance(value, (int, float)) else text_of(value)


def joined_path(*parts: str) -> FilePath | str:
    return FilePath(os.path.join(*parts)) if all(map(is_known, parts)) else FilePath(HOLE)

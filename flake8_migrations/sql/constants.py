"""Texts that differ in nothing but their constants: seed data, with a statement for each row.

They do the same, as far as the recognisers go. So one of them is recognised, and not thousands.
"""

from __future__ import annotations

import re

from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE

_LONGEST = 2000
"""Of more characters of an INSERT than these, the recogniser looks at the first ones alone."""
_HEADS = ("INSERT", "UPDATE", "DELETE", "insert", "update", "delete")
_PLAIN = compiled_when_used(
    rf"""(?:[^'"`\[\\$\#;/{HOLE}-]++|(?<!\w)'[^'\\\n{HOLE}]*+'|-(?!-)|/(?!\*))*+;?\s*"""
)
"""One statement in which every apostrophe begins or ends a string."""
_CONSTANT = compiled_when_used(
    r"""('[^']*+(?:''[^']*+)*+')                                # any other string
      | ([(,]\s*+)(?:(')[^']*+(?:''[^']*+)*+' | [1-9]\d*+)(?=\s*+[,)])    # an item of a list
      | (\b[^\W\d]\w*+\s*+(?:=|<>|!=|[<>]=?)\s*+)                       # compared with a name
        (?:(')[^']*+(?:''[^']*+)*+' | [1-9]\d*+)(?=\s|[,);]|\Z)""",
    re.VERBOSE,
)


def shape_of(text: str) -> str | None:
    """What texts that are recognised alike have in common; None where only the whole text tells.

    Left out are strings and numbers that stand in a list, or that a name is set to or compared
    with. No other constant is: ``WHERE 1 = 1`` is true of every row, ``WHERE 1 = 2`` of none, and
    a zero in the first rows is no number that a sequence would give.
    """
    if len(text) > _LONGEST or not text.startswith(_HEADS) or not _PLAIN.fullmatch(text):
        return None
    return _CONSTANT.sub(rf"\1\2\3\4\5{HOLE}", text)

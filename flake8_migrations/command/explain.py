"""The pages of the codes, and the list of codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from flake8_migrations.command.errors import UsageError
from flake8_migrations.config.misuse import close_to
from flake8_migrations.config.named_codes import close_codes
from flake8_migrations.violations import VIOLATIONS

_PACKAGE = Path(__file__).parent.parent
_FOLDERS = (_PACKAGE / "pages", _PACKAGE.parent / "docs" / "rules")
"""Where the pages lie in an installed package, and in a checkout."""


def page(code: str) -> str:
    """The documentation page of a code, as Markdown without comments.

    Raises:
        FileNotFoundError: the installation lacks its pages.
    """
    for folder in _FOLDERS:
        path = folder / f"{code}.md"
        if path.is_file():
            return re.sub(r"<!--.*?-->\n+", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    raise FileNotFoundError(f"the page of {code} is missing from this installation")


def explained(words: Sequence[str]) -> str:
    """The page of the code that a word stands for, or the list of those that it may stand for.

    Raises:
        UsageError: a word stands for none.
    """
    return "\n\n".join(_explained(word) for word in words or [""])


def guesses(words: Sequence[str]) -> list[str]:
    """A line for each word that is neither a code nor a name and is taken for the only one."""
    taken = [(word, VIOLATIONS[codes[0]]) for word in words if len(codes := meant(word)) == 1]
    return [
        f"{word}: taken for {one.code}, {one.name}"
        for word, one in taken
        if word.upper() != one.code and word.lower() != one.name
    ]


def _explained(word: str) -> str:
    codes = meant(word)
    if len(codes) == 1:
        return page(codes[0]).rstrip("\n")
    return listed(codes, word)


def listed(codes: Sequence[str], word: str) -> str:
    """A line for each code.

    Raises:
        UsageError: there are none for the word.
    """
    if not codes:
        raise UsageError(f"unknown code {word}: {_hint(word)}")
    return "\n".join(map(_line, codes))


def meant(word: str) -> list[str]:
    """The codes that a word stands for: a code or its name, else a beginning or part of those."""
    code, name = word.upper(), word.lower()
    exact = [one.code for one in VIOLATIONS.values() if code == one.code or name == one.name]
    return exact or [
        one.code for one in VIOLATIONS.values() if one.code.startswith(code) or name in one.name
    ]


def with_word(word: str) -> list[str]:
    """The codes whose code, name or page holds a word."""
    found = meant(word)
    pages = [code for code in VIOLATIONS if word.lower() in page(code).lower()]
    return found + [code for code in pages if code not in found]


def _line(code: str) -> str:
    violation = VIOLATIONS[code]
    return f"{code}  {violation.name}{'  (opt-in)' if violation.opt_in else ''}"


def _hint(word: str) -> str:
    names = [one.name for one in VIOLATIONS.values()]
    close = close_codes(word, VIOLATIONS) if word[:3].upper() == "MIG" else []
    close = close or close_to(word.lower(), names, 3, 0.6)
    return f"did you mean {' or '.join(close)}?" if close else "explain lists all codes"

"""``python -m flake8_migrations explain MIG002`` prints a code's page."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from flake8_migrations.config.misuse import close_to
from flake8_migrations.config.named_codes import close_codes
from flake8_migrations.violations import VIOLATIONS

_HERE = Path(__file__).parent
_FOLDERS = (_HERE / "pages", _HERE.parent / "docs" / "rules")
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


def meant(word: str) -> list[str]:
    """The codes that a word stands for: a code or its name, else a beginning or part of those."""
    code, name = word.upper(), word.lower()
    exact = [one.code for one in VIOLATIONS.values() if code == one.code or name == one.name]
    return exact or [
        one.code for one in VIOLATIONS.values() if one.code.startswith(code) or name in one.name
    ]


def _line(code: str) -> str:
    violation = VIOLATIONS[code]
    return f"{code}  {violation.name}{'  (opt-in)' if violation.opt_in else ''}"


def _hint(word: str) -> str:
    names = [one.name for one in VIOLATIONS.values()]
    close = close_codes(word, VIOLATIONS) if word[:3].upper() == "MIG" else []
    close = close or close_to(word.lower(), names, 3, 0.6)
    return f"did you mean {' or '.join(close)}?" if close else "explain lists all codes"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code: 0 done, 2 unknown code."""
    parser = argparse.ArgumentParser(
        prog="python -m flake8_migrations",
        description="Explains the codes of flake8-migrations.",
        epilog="Linting itself is flake8's: flake8 migrations/",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    explain = commands.add_parser(
        "explain", help="print the page of a code; of several codes, or without any, a list"
    )
    explain.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help="such as MIG002 or drop-column, or for a list MIG1 or enum",
    )
    given = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a page may hold what the terminal lacks
    printed = []
    for word in given.codes or [""]:
        codes = meant(word)
        if not codes:
            print(f"unknown code {word}: {_hint(word)}", file=sys.stderr)
            return 2
        is_one = len(codes) == 1
        printed.append(page(codes[0]).rstrip("\n") if is_one else "\n".join(map(_line, codes)))
    try:
        print("\n\n".join(printed), flush=True)
    except BrokenPipeError:  # | head: whoever reads has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``python -m flake8_migrations explain MIG002`` prints a code's page."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

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


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code: 0 done, 2 unknown code."""
    parser = argparse.ArgumentParser(
        prog="python -m flake8_migrations",
        description="Explains the codes of flake8-migrations.",
        epilog="Linting itself is flake8's: flake8 migrations/",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    explain = commands.add_parser(
        "explain", help="print the page of a code; without a code, list them all"
    )
    explain.add_argument("codes", nargs="*", metavar="CODE", type=str.upper, help="such as MIG002")
    given = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a page may hold what the terminal lacks
    for code in given.codes:
        if code not in VIOLATIONS:
            close = get_close_matches(code, VIOLATIONS, n=3, cutoff=0.6)
            hint = f"did you mean {' or '.join(close)}?" if close else "explain lists all codes"
            print(f"unknown code {code}: {hint}", file=sys.stderr)
            return 2
    if given.codes:
        print("\n".join(page(code).rstrip("\n") + "\n" for code in given.codes), end="")
    else:
        for violation in VIOLATIONS.values():
            opt_in = "  (opt-in)" if violation.opt_in else ""
            print(f"{violation.code}  {violation.name}{opt_in}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

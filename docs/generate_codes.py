"""Writes the tables of docs/codes.md: a row for every code, in the words of its page.

    python docs/generate_codes.py           # writes docs/codes.md
    python docs/generate_codes.py --check   # exit 1 when the page is out of date

Code, name and default stand in flake8_migrations/violations, what is found in the page's comment
``<!-- finds … -->``. All other text of docs/codes.md is written by hand.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from flake8_migrations.violations import VIOLATIONS  # noqa: E402

PAGE = ROOT / "docs" / "codes.md"
RULES = ROOT / "docs" / "rules"

FAMILIES = {
    "Destroyed data, file names": "MIG0",
    "Locking and availability": "MIG1",
    "Compatibility with running code and existing rows": "MIG2",
    "Reversibility, revision chain, purity": "MIG3",
    "Schema hygiene": "MIG4",
    "Fails, or does not do what it says": "MIG5",
}
"""The headings of the tables."""

_HEAD = "| Code | Name | Finds | Default |\n|---|---|---|---|\n"


def generated() -> str:
    """The page as it should be."""
    introduction = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    return introduction + "".join(
        f"\n## {heading}\n\n{_HEAD}{_rows(prefix)}" for heading, prefix in FAMILIES.items()
    )


def _rows(prefix: str) -> str:
    return "".join(_row(code) for code in VIOLATIONS if code.startswith(prefix))


def _row(code: str) -> str:
    violation = VIOLATIONS[code]
    default = "opt-in" if violation.opt_in else "on"
    return f"| [{code}](rules/{code}.md) | {violation.name} | {found_by(code)} | {default} |\n"


def found_by(code: str) -> str:
    """What the page says in its comment ``finds``; nothing where it says or is nothing."""
    page = RULES / f"{code}.md"
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    found = re.search(r"^<!-- finds (.+) -->$", text, re.MULTILINE)
    return found[1] if found else ""


def main() -> int:
    wanted = generated()
    if "--check" in sys.argv:
        return int(PAGE.read_text(encoding="utf-8") != wanted)
    PAGE.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

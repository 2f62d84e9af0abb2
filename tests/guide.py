"""The procedures of docs/zero-downtime.md, as pages whose blocks are all good ones."""

from __future__ import annotations

import re
from pathlib import Path

from tests import pages
from tests.pages import Page

GUIDE = Path(__file__).parent.parent / "docs" / "zero-downtime.md"

_TEXT = GUIDE.read_text(encoding="utf-8")

PROCEDURES = [
    section.partition("\n")[0]
    for section in re.split(r"^## ", _TEXT, flags=re.MULTILINE)[1:]
    if "<!-- precondition" in section
]
"""The headings of the sections that show migrations."""


def procedure(heading: str) -> Page:
    """One section; the lines of its comment ``spares`` are claims of which the opposite holds."""
    section = _TEXT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    assert section
    return pages.parsed(heading, f"## Good\n{section.replace('<!-- spares', '<!-- evidence')}")


def env_py() -> str:
    """The ``env.py`` that the procedures rely on."""
    section = _TEXT.partition("\n## Transactions under Alembic\n")[2]
    found = re.search(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
    assert found
    return found[1]

"""docs/locks.md is what the server shows."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import URL

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "docs"))

import generate_locks  # noqa: E402


def test_the_committed_page_is_what_is_observed(server: URL) -> None:
    committed = generate_locks.PAGE.read_text(encoding="utf-8")
    assert committed == generate_locks.generated(server)

"""Which lines are not as they were in a revision of git."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")


def changed_lines(root: Path, since: str) -> dict[Path, set[int]]:
    """The lines of each file that git knows; a file that is new to it has changed as a whole."""
    command = ["git", "-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-color"]
    command += ["--unified=0", "--no-prefix", "--relative", since, "--"]
    result = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)
    return {root / name: lines for name, lines in lines_in(result.stdout.splitlines()).items()}


def lines_in(diff: Iterable[str]) -> dict[str, set[int]]:
    """What a diff without context adds, or puts in place of something else, by file."""
    found: dict[str, set[int]] = {}
    lines: set[int] = set()
    left = 0
    for text in diff:
        if left and text[:1] == "+":
            left -= 1
        elif text.startswith("+++ "):
            lines = found.setdefault(text[4:].rstrip("\t"), set())
        elif match := _HUNK.match(text):
            first, left = int(match[1]), int(match[2] or 1)
            lines.update(range(first, first + left))
    return found

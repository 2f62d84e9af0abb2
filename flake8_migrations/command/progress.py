"""A line on the terminal that says how far a long run is; nothing where stderr is none."""

from __future__ import annotations

import os
import sys
from time import monotonic
from types import TracebackType

_PATIENCE = 1.0
"""Seconds after which somebody may wonder."""
_PAUSE = 0.1


class Progress:
    """Counts files. The line takes its own place again and again, and is wiped out in the end."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._next = monotonic() + _PATIENCE
        self._is_wanted = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._is_shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def add(self, files: int) -> None:
        """Some more files are done; or none, where time has passed."""
        self._done += files
        if self._is_wanted and (now := monotonic()) >= self._next:
            self._next = now + _PAUSE
            self._is_shown = True
            said = f"\rchecked {self._done} of {self._total} files"
            print(said, end="", file=sys.stderr, flush=True)

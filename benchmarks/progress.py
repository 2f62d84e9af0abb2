"""A line now and then that says how far a long run is."""

from __future__ import annotations

import time
from collections.abc import Callable


class Progress:
    """Counts what is done of something, and says so every few seconds."""

    def __init__(
        self,
        what: str,
        number: int,
        say: Callable[[str], object],
        every: float = 10.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._what, self._number, self._say = what, number, say
        self._every, self._clock = every, clock
        self._begun = self._said = clock()
        self._done = 0

    def step(self, more: str = "") -> None:
        """One is done, and ``more`` is to be said of all so far."""
        self._done += 1
        now = self._clock()
        if now - self._said >= self._every:
            self._said = now
            left = (now - self._begun) / self._done * max(0, self._number - self._done)
            self._say(f"{self._what}: {self._done} of {self._number}{more}, {left:.0f} s left\n")

"""Regular expressions that are compiled when they are first used: most files need few of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from re import compile as compiled_when_used
else:

    class compiled_when_used:  # noqa: N801
        """``re.compile``; what is asked of the pattern is kept, so that it is asked for once."""

        def __init__(self, pattern: str | bytes, flags: int = 0) -> None:
            self._arguments = pattern, flags

        def __getattr__(self, name: str) -> Any:
            asked = getattr(re.compile(*self._arguments), name)
            setattr(self, name, asked)
            return asked


__all__ = ["compiled_when_used"]

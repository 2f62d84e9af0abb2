"""Where pyproject.toml speaks of us: a file that does not costs its reading and no more."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from flake8_migrations.model.pattern import compiled_when_used

NAME = "pyproject.toml"
_SPEAKS_OF_US = compiled_when_used(
    rb"""^\s*\[*\s*["']?tool["']?\s*(?:\.\s*["']?flake8[-_ ]?migrations?(?![\w-])|\])""",
    re.MULTILINE,
)


def files_for(folder: str) -> Iterator[tuple[str, bytes]]:
    """The files, with their text, that may have our table, from a folder upward as flake8 looks."""
    home = os.path.expanduser("~")
    while True:
        path = os.path.join(folder, NAME)
        source = text_of(path)
        if source is not None and b"flake8" in source and _SPEAKS_OF_US.search(source):
            yield path, source
        above = os.path.dirname(folder)
        if above in (folder, home):
            break
        folder = above


def text_of(path: str) -> bytes | None:
    """What a file holds; None where it cannot be read."""
    try:
        with open(path, "rb", buffering=0) as stream:
            return stream.read()
    except OSError:
        return None

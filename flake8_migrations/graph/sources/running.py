"""Running the application's code: where it is found, what it prints, and where it failed."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout


@contextmanager
def users_code(*folders: str) -> Iterator[None]:
    """Modules are found in these folders and their src first; what they print goes to stderr.

    The file descriptor is moved as well: a program that the code starts writes to that one.
    """
    before = list(sys.path)
    found = [place for folder in folders for place in import_places(folder)]
    sys.path[:0] = [place for place in found if place not in before]
    sys.stdout.flush()
    saved = os.dup(1)
    try:
        os.dup2(2, 1)
        with redirect_stdout(sys.stderr):
            yield
    finally:
        os.dup2(saved, 1)
        os.close(saved)
        sys.path[:] = before


def import_places(folder: str) -> list[str]:
    """Where a project in a folder may keep its packages."""
    src = os.path.join(folder, "src")
    return [folder, src] if os.path.isdir(src) else [folder]


def relative(path: str) -> str:
    """A path as seen from the current folder, when it lies below it."""
    shorter = os.path.relpath(path)
    return path if shorter.startswith(os.pardir) else shorter


def place_of(error: BaseException) -> str:
    """The file and line, as ``models.py, line 3``, at which the user's code failed.

    The last frame outside of the libraries: that is what the user can change.
    """
    if isinstance(error, SyntaxError) and error.filename:
        return f"{relative(error.filename)}, line {error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if is_users(frame.filename)]
    if not own:
        return "it"
    return f"{relative(own[-1].filename)}, line {own[-1].lineno}"


def is_users(path: str) -> bool:
    """Whether a file is neither installed, nor of the standard library, nor this command's own."""
    own = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))) + os.sep
    library = os.path.dirname(os.__file__) + os.sep
    return not (
        path.startswith(("<", own, library))
        or f"{os.sep}site-packages{os.sep}" in path
        or f"{os.sep}dist-packages{os.sep}" in path
    )


def raised_in(error: BaseException, package: str) -> bool:
    """Whether a package raised it: its frame is the last but for the import machinery."""
    frames: Sequence[str] = [
        frame.filename
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith("<")
    ]
    return bool(frames) and f"{os.sep}{package}{os.sep}" in frames[-1]

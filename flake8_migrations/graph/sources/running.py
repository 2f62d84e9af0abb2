"""Running the application's code: where it is found, what it prints, and where it failed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from importlib.machinery import ModuleSpec, PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from traceback import StackSummary

_OWN = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))) + os.sep
_LIBRARY = os.path.dirname(os.__file__) + os.sep


@contextmanager
def users_code(*folders: str) -> Iterator[None]:
    """Modules are found in these folders and their src first; what they print goes to stderr.

    The file descriptor is moved as well: a program that the code starts writes to that one.
    """
    before = list(sys.path)
    found = [place for folder in folders for place in import_places(folder)]
    sys.path[:0] = [place for place in found if place not in before]
    finder = _StandardLibrary(found)
    place = sys.meta_path.index(PathFinder) if PathFinder in sys.meta_path else 0
    sys.meta_path.insert(place, finder)
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
        sys.meta_path.remove(finder)


class _StandardLibrary:
    """Finds modules of the standard library whose names a folder of the project has, too.

    Libraries mean those of Python, whatever lies in the project: it may be named ``logging``.
    The project's own code means its own, as where it is run in its folder, unless that is the
    inside of a package, from which nothing is imported by its bare name.
    """

    def __init__(self, folders: Sequence[str]) -> None:
        self._folders = {os.path.realpath(folder) for folder in folders}
        self._packages = {
            folder
            for folder in self._folders
            if os.path.isfile(os.path.join(folder, "__init__.py"))
        }

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: object = None
    ) -> ModuleSpec | None:
        """That of the standard library, or None where the other finders are to look."""
        if path is not None or name not in sys.stdlib_module_names:
            return None
        hidden = self._packages if is_users(_importer()) else self._folders
        left = [one for one in sys.path if os.path.realpath(one) not in hidden]
        return PathFinder.find_spec(name, left)


def _importer() -> str:
    """The file that imports something just now."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame.f_code.co_filename


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
    frames = _frames(error)
    own = [frame for frame in frames if is_users(frame.filename)]
    if not own:
        return "it"
    return f"{relative(own[-1].filename)}, line {own[-1].lineno}"


def _frames(error: BaseException) -> StackSummary:
    from traceback import extract_tb  # which imports what most runs never need

    return extract_tb(error.__traceback__)


def last_place(error: BaseException) -> str:
    """The file and line at which something was raised, whosever it is."""
    frames = _frames(error)
    return f"{relative(frames[-1].filename)}, line {frames[-1].lineno}" if frames else "something"


def is_users(path: str) -> bool:
    """Whether a file is neither installed, nor of the standard library, nor this command's own."""
    return not (
        path.startswith(("<", _OWN, _LIBRARY))
        or f"{os.sep}site-packages{os.sep}" in path
        or f"{os.sep}dist-packages{os.sep}" in path
    )


def raised_in(error: BaseException, package: str) -> bool:
    """Whether a package raised it: its frame is the last but for the import machinery."""
    frames: Sequence[str] = [
        frame.filename for frame in _frames(error) if not frame.filename.startswith("<")
    ]
    return bool(frames) and f"{os.sep}{package}{os.sep}" in frames[-1]

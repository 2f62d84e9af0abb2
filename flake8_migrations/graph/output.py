"""Where a picture goes: into a file or between two markers of one, or only compared with it."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
from contextlib import suppress
from difflib import unified_diff
from pathlib import Path
from typing import Final

from flake8_migrations.graph import errors
from flake8_migrations.graph.errors import UsageError

DEFAULT_MARKER: Final = "tables"
IMAGES: Final = ("png", "pdf")
"""The formats that Graphviz makes of a ``dot`` picture."""
# a document that a picture is put into is Markdown, which shows these as they are in a fence only
_FENCED: Final = {"text": "text", "json": "json", "dot": "dot"}
_DOT_TIMEOUT: Final = 300


def deliver(path: str, picture: str, format: str, check: bool = False) -> str:
    """Writes the file, or compares it: the differences as a unified diff, empty when none.

    Raises:
        UsageError: The file cannot be read or written, or Graphviz is missing.
    """
    if format in IMAGES:
        if check:
            raise errors.conflicting(
                f"--check and {format}",
                f"Graphviz does not draw the same {format} everywhere",
                "check .dot or .svg",
            )
        _write(path, _drawn(path, picture, format))
        return ""
    if check:
        return _difference(path, _read(path) if os.path.exists(path) else "", picture)
    _write(path, picture.encode("utf-8"))
    return ""


def inject(
    path: str, picture: str, format: str, marker: str | None = None, check: bool = False
) -> str:
    """Replaces what is between two markers of a file, or compares it; see ``deliver``.

    Raises:
        UsageError: A marker is missing or doubled, or the file cannot be read or written.
    """
    if format in _FENCED:
        picture = f"```{_FENCED[format]}\n{picture}```\n"
    current = _read(path)
    wanted = injected(current, picture, marker or DEFAULT_MARKER, path)
    if check:
        return _difference(path, current, wanted)
    _write(path, wanted.encode("utf-8"))
    return ""


def injected(text: str, picture: str, marker: str, path: str) -> str:
    """The text with the picture between its markers, in the line ends that the text has."""
    if "\r\n" in text:
        picture = picture.replace("\n", "\r\n")
    begin = _only_line(text, f"begin {marker}", path)
    end = _only_line(text, f"end {marker}", path)
    if end.start() < begin.end():
        raise UsageError(
            f"the markers in {path} stand in the wrong order",
            f"<!-- end {marker} --> comes before <!-- begin {marker} -->",
            "put the line that ends the picture after the one that begins it",
        )
    return text[: begin.end()] + picture + text[end.start() :]


def _only_line(text: str, marker: str, path: str) -> re.Match[str]:
    """The one line that consists of a marker."""
    line = rf"^[ \t]*<!-- *{re.escape(marker)} *-->[ \t]*(?:\r?\n|\Z)"
    found = list(re.finditer(line, text, re.MULTILINE))
    if len(found) == 1:
        return found[0]
    comment = f"<!-- {marker} -->"
    lines = [str(text.count("\n", 0, match.start()) + 1) for match in found]
    if found:
        raise UsageError(
            f"a marker stands in {path} more than once",
            f"the lines {errors.listed(lines)} are {comment}, so the place is not clear",
            "leave one of them, or give each picture a name of its own with --marker",
        )
    raise UsageError(
        f"there is no place for the picture in {path}",
        f"no line of it is {comment}",
        f"add the line {comment}, or name another place with --marker",
    )


def _read(path: str) -> str:
    try:
        return Path(path).read_bytes().decode("utf-8")
    except OSError as error:
        raise errors.unreadable_file(path, error) from error
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{path} cannot be read", "it is not encoded in UTF-8", "convert it to UTF-8"
        ) from error


def _difference(path: str, current: str, wanted: str) -> str:
    """How the file must change; line ends alone, which git may have changed, are no difference."""
    old, new = (text.replace("\r\n", "\n").splitlines(keepends=True) for text in (current, wanted))
    lines = unified_diff(old, new, path, f"{path} (up to date)")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _drawn(path: str, picture: str, format: str) -> bytes:
    program = shutil.which("dot")
    if program is None:
        raise errors.graphviz_missing(path)
    command = [program, f"-T{format}"]
    done = subprocess.run(
        command, input=picture.encode("utf-8"), capture_output=True, timeout=_DOT_TIMEOUT
    )
    if done.returncode:
        message = done.stderr.decode("utf-8", "replace").strip() or f"exit code {done.returncode}"
        raise errors.graphviz_failed(path, message.splitlines()[0])
    return done.stdout


def _write(path: str, data: bytes) -> None:
    """All of the file or nothing: whoever reads it meanwhile sees the old one."""
    try:
        target = os.path.realpath(path)
        if os.path.exists(target) and not os.path.isfile(target):
            Path(target).write_bytes(data)  # a pipe or device has no old content to keep
        elif not os.path.exists(target) or Path(target).read_bytes() != data:
            _replace(target, data)
    except OSError as error:
        raise errors.unwritable(path, error) from error


def _replace(target: str, data: bytes) -> None:
    mode = stat.S_IMODE(os.stat(target).st_mode) if os.path.exists(target) else None
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name}.{os.getpid()}.tmp")
    # not by tempfile, whose files are readable by their owner alone
    stream = open(temporary, "xb")
    try:
        with stream:
            stream.write(data)
        if mode is not None:
            os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise

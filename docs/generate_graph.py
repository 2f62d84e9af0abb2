"""Runs the commands of docs/graph.md on the example project and writes what they print.

    python docs/generate_graph.py           # after a change of the output or of the page
    python docs/generate_graph.py --check   # exit 1 and a diff when something is out of date

Each block of the page that begins with ````console is one session in a fresh copy of
docs/example: lines after ``$`` are run (a line after ``>`` goes on), the others are replaced.
The diagram between the markers is what the first command of ``visualize`` prints.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from difflib import unified_diff
from pathlib import Path

from flake8_migrations.graph.output import injected

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "graph.md"
PICTURE = DOCS / "example" / "schema.svg"
_DRAW = "flake8-migrations-graph visualize --columns all -o schema.svg"
_DIAGRAM = "flake8-migrations-graph visualize 2>/dev/null"
_SESSION = re.compile(r"(?<=^````console\n).*?(?=^````$)", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^\$ .*\n(?:>.*\n)*", re.MULTILINE)


def run(command: str, folder: Path) -> str:
    """What a shell shows of a command, its exit code included where it is not 0."""
    scripts = sysconfig.get_path("scripts")
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=120,
    )
    return done.stdout + f"(exit code {done.returncode})\n" * bool(done.returncode)


def session(text: str) -> str:
    """A session with what its commands print now."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(shutil.copytree(DOCS / "example", Path(temporary) / "example"))
        parts = []
        for command in _COMMAND.findall(text):
            lines = [line[2:] for line in command.splitlines()]
            parts.append(command + run("\n".join(lines), folder))
        return "".join(parts)


def generated() -> dict[Path, str]:
    """The page and the picture as they should be."""
    page = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(shutil.copytree(DOCS / "example", Path(temporary) / "example"))
        run(_DRAW, folder)
        picture = (folder / "schema.svg").read_text(encoding="utf-8")
        page = injected(page, run(_DIAGRAM, folder), "diagram", PAGE.name)
    with ThreadPoolExecutor(2) as pool:
        sessions = pool.map(session, _SESSION.findall(page))
        return {PAGE: _SESSION.sub(lambda _: next(sessions), page), PICTURE: picture}


def main() -> int:
    stale = 0
    for path, wanted in generated().items():
        current = path.read_text(encoding="utf-8") if path.exists() else ""
        if "--check" not in sys.argv:
            path.write_text(wanted, encoding="utf-8", newline="\n")
        elif current != wanted:
            stale = 1
            name = path.relative_to(DOCS).as_posix()
            old, new = current.splitlines(True), wanted.splitlines(True)
            sys.stdout.writelines(unified_diff(old, new, name, name))
    return stale


if __name__ == "__main__":
    sys.exit(main())

"""The graph command in a copy of a process that has imported what it needs.

Most of what a run costs is imports, and most tests run the command several times. A copy of a
process that has done them is as much on its own as a new process: whatever a run imports, changes
or closes ends with it.

    python -m tests.graph.forks    # a request as JSON a line, and for each an answer
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

IS_POSSIBLE = hasattr(os, "fork")
_ROOT = Path(__file__).parents[2]


def run(
    folder: Path, arguments: Sequence[str], environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Runs the command in a folder."""
    server = _server()
    assert server.stdin is not None and server.stdout is not None
    with tempfile.TemporaryDirectory() as place:
        request = [str(folder), list(arguments), dict(environment), place]
        print(json.dumps(request), file=server.stdin, flush=True)
        code = int(server.stdout.readline())
        said = [Path(place, name).read_bytes().decode("utf-8") for name in ("out", "err")]
    return subprocess.CompletedProcess(list(arguments), code, *said)


@cache
def _server() -> subprocess.Popen[str]:
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.graph.forks"],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(server.communicate)
    return server


def _serve() -> None:
    import alembic.command  # noqa: F401
    import sqlalchemy.orm  # noqa: F401

    from flake8_migrations.graph import checks, commands, drift, render, report  # noqa: F401
    from flake8_migrations.graph.cli import main

    sys.path.remove(str(_ROOT))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
        del sys.modules[name]
    for line in sys.stdin:
        folder, arguments, environment, place = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(folder, environment, place)
            sys.argv[1:] = arguments
            code: object = 1
            try:
                code = main()
            except SystemExit as exit:  # as Python itself does it
                code = exit.code or 0
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code if isinstance(code, int) else 1)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _become(folder: str, environment: Mapping[str, str], place: str) -> None:
    """Makes this process one that was started there, with its output going into files."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, name in ((1, "out"), (2, "err")):
        file = os.open(os.path.join(place, name), os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        os.dup2(file, number)
        os.close(file)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)


if __name__ == "__main__":
    _serve()

"""A MariaDB of our own, from Debian's package, for as long as the tests run.

``python tests/evidence/mariadb.py COMMAND …`` runs a command beside such a server, which
``MIG_TEST_MYSQL_URL`` names: all test processes below it share one.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "MIG_TEST_MYSQL_URL"

_PLACES = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
"""The server lies where the shell of most users does not look."""

# Nothing here outlives the session: nothing needs to reach the disk.
_SETTINGS = (
    "--skip-networking",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=32M",
    "--innodb-log-file-size=16M",
    "--performance-schema=OFF",
)
_PATIENCE = 60
"""Seconds in which a server has to answer."""


def program(name: str) -> str | None:
    """The path of a program of MariaDB; None where it is not installed."""
    return shutil.which(name, path=_PLACES)


_PROGRAMS = ("mariadbd", "mariadb-install-db", "my_print_defaults")
"""The last one is called by the second, and Debian has it in another package."""


def is_installed() -> bool:
    """Whether a server can be started here, and spoken to."""
    has_driver = importlib.util.find_spec("pymysql") is not None
    return has_driver and all(map(program, _PROGRAMS))


@contextmanager
def mariadb() -> Iterator[str]:
    """The address of a new server, which ends with the context."""
    server, setup = program("mariadbd"), program("mariadb-install-db")
    if server is None or setup is None:
        raise FileNotFoundError("MariaDB is missing: tests/evidence/install-mariadb installs it")
    # The path of a socket has room for a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="mariadb-", dir=fast_folder()))
    try:
        # A server that root starts refuses to run as root, unless told so.
        user = ["--user=root"] if os.geteuid() == 0 else []
        common = ["--no-defaults", *user, f"--datadir={folder / 'data'}"]
        subprocess.run(
            [setup, *common, "--auth-root-authentication-method=normal", "--skip-test-db"],
            check=True,
            capture_output=True,
        )
        socket = folder / "socket"
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [server, *common, f"--socket={socket}", f"--pid-file={folder / 'pid'}", *_SETTINGS],
                stdout=log,
                stderr=log,
            )
        try:
            _wait_for(process, socket, folder / "log")
            yield f"mysql+pymysql://root@localhost/?unix_socket={socket}"
        finally:
            process.terminate()
            process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(process: subprocess.Popen[bytes], socket: Path, log: Path) -> None:
    """The socket appears when the server listens."""
    end = time.monotonic() + _PATIENCE
    while not socket.exists():
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"MariaDB does not start: {log.read_text(errors='replace')}")
        time.sleep(0.05)


def fast_folder() -> str | None:
    """Memory, where the system offers enough of it as files; None for the usual place."""
    memory = Path("/dev/shm")
    is_roomy = memory.is_dir() and shutil.disk_usage(memory).free > 2**30
    return str(memory) if is_roomy and os.access(memory, os.W_OK) else None


def main(command: list[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # or the server would go on
    with mariadb() as url:
        return subprocess.run(command, env={**os.environ, VARIABLE: url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

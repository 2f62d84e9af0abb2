"""Pyodide: CPython 3.14 for browsers and Node, as npm has it. It is fetched once and kept.

python docs/site/pyodide_files.py    # fetches it, and prints the folder
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

RELEASE = "314.0.7"
FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
"""What a page needs of the package."""


def folder() -> Path:
    """The folder with the files.

    Raises:
        FileNotFoundError: npm is missing.
        subprocess.CalledProcessError: npm cannot fetch the package.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    kept = cache / "flake8-migrations" / f"pyodide-{RELEASE}"
    if kept.is_dir():
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as scratch:
        command = ["npm", "pack", "--silent", f"pyodide@{RELEASE}"]
        subprocess.run(command, cwd=scratch, check=True, capture_output=True, timeout=600)
        (archive,) = Path(scratch).glob("*.tgz")
        shutil.unpack_archive(archive, scratch)
        try:
            (Path(scratch) / "package").rename(kept)
        except OSError:  # another process was faster
            if not kept.is_dir():
                raise
    return kept


if __name__ == "__main__":
    print(folder())

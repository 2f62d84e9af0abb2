"""Runs a script under Pyodide, which is CPython 3.14, in Node:

python -m tests.site.pyodide tests/site/lint_files.py <jobs.json
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "docs" / "site"))

import pyodide_files  # noqa: E402


def run(script: Path, given: str) -> str:
    """What the script prints when it reads a text."""
    packages = sysconfig.get_path("purelib")
    runner = Path(__file__).with_name("pyodide.mjs")
    command = ["node", runner, pyodide_files.folder(), ROOT, packages, script]
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


if __name__ == "__main__":
    print(run(Path(sys.argv[1]).resolve(), sys.stdin.read()), end="")

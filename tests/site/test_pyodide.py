"""The lint path on Python 3.14, which Pyodide is: it finds there what it finds here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flake8_migrations.violations import VIOLATIONS
from tests.site import pyodide
from tests.test_eval_files import FILES, arguments

pytestmark = pytest.mark.pictures

SCRIPT = Path(__file__).with_name("lint_files.py")


def test_the_eval_files_give_the_same() -> None:
    jobs = json.dumps([(str(path), arguments(path)) for path in FILES])
    here = subprocess.run(
        [sys.executable, "-m", "tests.site.lint_files"],
        cwd=pyodide.ROOT, input=jobs, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert here.returncode == 0, here.stderr
    there: dict[str, Any] = json.loads(pyodide.run(SCRIPT, jobs))
    assert there["version"] == [3, 14]
    assert len(there["found"]) == len(FILES) > len(VIOLATIONS)
    assert there["found"] == json.loads(here.stdout)["found"]
    codes = {text.split()[0] for found in there["found"].values() for *_, text in found or ()}
    assert {*VIOLATIONS} - codes <= {"MIG000"}

"""The mistakes that are made to see whether a test notices: see benchmarks/mutation.py."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

CODE = '''
LIMITS = {"a": 1}


def first(names, found=True):
    """Not this text."""
    if names and found:
        note(names[1:])
    return names == found
'''

MISTAKES = """\
{'a': 1} → {}
1 → 2
if names and found → if True
if names and found → if False
return names == found → return True
return names == found → return False
True → False
names and found → names or found
note(names[1:]) → pass
names == found → names != found
1: → :
1 → 2
"""


def _texts(code: str) -> list[tuple[str, str]]:
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        from mutants import mutants
    finally:
        del sys.path[0]
    return [(one.function, one.text) for one in mutants(ast.parse(code))]


def test_mistakes() -> None:
    made = _texts(CODE)
    assert sorted(text for _, text in made) == sorted(MISTAKES.splitlines())
    assert {text for function, text in made if not function} == {"{'a': 1} → {}", "1 → 2"}


def test_what_is_known_to_be_no_mistake_can_still_be_made() -> None:
    lines = (ROOT / "benchmarks/mutants_equivalent.txt").read_text(encoding="utf-8").splitlines()
    for name, reason in zip(lines, lines[1:]):
        if name[:1] not in ("#", " ", ""):
            path, _, text = name.partition(": ")
            path, _, function = path.partition(":")
            code = (ROOT / "flake8_migrations" / path).read_text(encoding="utf-8")
            assert (function, text) in _texts(code), name
            assert reason.startswith("    "), f"say why: {name}"


def test_mistakes_by_hand_are_noticed() -> None:
    """Each by the eval file that is written beside it."""
    result = subprocess.run(
        [sys.executable, "benchmarks/mutation.py", "--by-hand"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (result.returncode, result.stderr) == (0, ""), result.stdout
    assert result.stdout.count("killed by ") >= 10

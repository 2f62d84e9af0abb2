"""The mistakes that are made to see whether a test notices: see benchmarks/mutation.py."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent

CODE = '''
LIMITS = {"a": 1}
_MOST_NAMES = 100


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


def _benchmark(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        return importlib.import_module(name)
    finally:
        del sys.path[0]


def _texts(code: str) -> list[tuple[str, str]]:
    return [(one.function, one.text) for one in _benchmark("mutants").mutants(ast.parse(code))]


def test_mistakes() -> None:
    made = _texts(CODE)
    assert sorted(text for _, text in made) == sorted(MISTAKES.splitlines())
    assert {text for function, text in made if not function} == {"{'a': 1} → {}", "1 → 2"}


def test_lines_that_a_diff_changes() -> None:
    diff = """\
diff --git one.py one.py
--- one.py
+++ one.py
@@ -3,2 +3 @@ def first(names, found=True):
-    if names:
-        return
+++ counts up, and is no file
@@ -9,0 +9,2 @@
+    a
+    b
diff --git gone.py gone.py
--- gone.py
+++ /dev/null
@@ -1,3 +0,0 @@
-a
diff --git a name.py a name.py
--- /dev/null
+++ a name.py\t
@@ -0,0 +1 @@
+a
"""
    found = _benchmark("changed").lines_in(diff.splitlines())
    assert found == {"one.py": {3, 9, 10}, "/dev/null": set(), "a name.py": {1}}


def test_lines_that_differ_from_a_revision(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)

    path = tmp_path / "rules" / "one.py"
    path.parent.mkdir()
    path.write_text(CODE, encoding="utf-8")
    git("init")
    git("add", ".")
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "before")
    changed = _benchmark("changed")
    assert changed.changed_lines(tmp_path, "HEAD") == {}
    path.write_text(CODE.replace("names[1:]", "names[2:]"), encoding="utf-8")
    assert changed.changed_lines(tmp_path, "HEAD") == {path: {9}}
    assert changed.changed_lines(path.parent, "HEAD") == {path: {9}}


def test_mistakes_in_changed_lines() -> None:
    found = _benchmark("mutants").mutants(ast.parse(CODE))
    assert sorted(one.text for one in found if one.touches({9})) == [
        "1 → 2",
        "1: → :",
        "True → False",  # the default, which any line of the function may use
        "note(names[1:]) → pass",
    ]


def test_progress_is_said_now_and_then() -> None:
    said: list[str] = []
    now = iter([0.0, 4.0, 12.0, 15.0, 30.0])
    progress = _benchmark("progress").Progress("judging", 5, said.append, clock=now.__next__)
    progress.step(", 0 survived")
    progress.step(", 1 survived")
    progress.step(", 1 survived")
    progress.step()
    assert said == [
        "judging: 2 of 5, 1 survived, 18 s left\n",
        "judging: 4 of 5, 8 s left\n",
    ]


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

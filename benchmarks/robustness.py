"""Looks for anything that makes the plugin raise or report MIG000.

python benchmarks/robustness.py files FOLDER …   # read every Python file as a migration
python benchmarks/robustness.py library          # the standard library with its test suite
python benchmarks/robustness.py fuzz MINUTES [SEED]
"""

from __future__ import annotations

import ast
import random
import sys
import sysconfig
import time
import warnings
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import fuzzing  # noqa: E402


def read_files(paths: Iterable[Path]) -> int:
    """Lints each file as if it were a migration; returns the number of failures."""
    warnings.simplefilter("ignore")
    count = failures = 0
    for path in paths:
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        count += 1
        failures += report(tree, str(path))
    print(f"{count} files, {failures} failures")
    return failures


def fuzz(minutes: float, seed: int) -> int:
    """Lints random migrations for a while; returns the number of failures."""
    end = time.monotonic() + 60 * minutes
    count = failures = 0
    slowest = 0.0
    for tree in fuzzing.migrations(random.Random(seed)):
        start = time.monotonic()
        if start > end:
            break
        count += 1
        failures += report(tree, "versions/fuzz.py")
        slowest = max(slowest, time.monotonic() - start)
    print(f"{count} migrations (seed {seed}), {failures} failures, slowest {slowest:.2f} s")
    return failures


def report(tree: ast.Module, path: str) -> int:
    try:
        errors = fuzzing.internal_errors(tree, path)
    except Exception as error:
        errors = [f"raised {type(error).__name__}: {error}"]
    for error in errors:
        print(path, error)
        if path.endswith("fuzz.py"):
            print(ast.unparse(tree))
    return len(errors)


def main() -> int:
    match sys.argv[1:]:
        case ["files", *folders] if folders:
            return read_files(
                path for folder in folders for path in sorted(Path(folder).rglob("*.py"))
            )
        case ["library"]:
            library = Path(sysconfig.get_path("stdlib"))
            files = sorted(library.rglob("*.py"))
            return read_files(one for one in files if "site-packages" not in one.parts)
        case ["fuzz", minutes, *seed]:
            return fuzz(float(minutes), int(seed[0]) if seed else 0)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(min(main(), 1))

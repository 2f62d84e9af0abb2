"""Time against size: migrations of up to 20,000 lines, every code selected.

python benchmarks/size.py [SHAPE …]
"""

from __future__ import annotations

import ast
import gc
import sys
import time
from pathlib import Path

from flake8_migrations.plugin import MigrationsPlugin

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.fuzzing import EVERYTHING  # noqa: E402
from tests.seeds import SEEDS  # noqa: E402
from tests.shapes import SHAPES  # noqa: E402

SIZES = (2_500, 5_000, 10_000, 20_000)
MOST = 2_000
"""Milliseconds that the largest of them may take."""


def milliseconds(source: str) -> float:
    tree = ast.parse(source)
    lines = source.splitlines(keepends=True)
    gc.collect()
    start = time.process_time()
    with MigrationsPlugin.test_config(EVERYTHING):
        found = list(MigrationsPlugin(tree, "x.py", lines).run())
    taken = time.process_time() - start
    assert found and not any(text.startswith("MIG000") for _, _, text, _ in found)
    return 1000 * taken


def main() -> None:
    milliseconds(SHAPES[0](10))  # the imports
    print(f"{'lines':22}" + "".join(f"{size:>12,}" for size in SIZES))
    for shape in (*SHAPES, *SEEDS):
        if sys.argv[1:] and shape.__name__ not in sys.argv[1:]:
            continue
        print(f"{shape.__name__:22}", end="")
        for size in SIZES:
            taken = milliseconds(shape(size))
            mark = "!" if taken > MOST else " "
            print(f"{taken:8.0f} ms{mark}", end="", flush=True)
        print()


if __name__ == "__main__":
    main()

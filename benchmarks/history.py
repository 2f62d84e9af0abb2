"""What the history costs one file that is checked on its own, as an editor does.

    python benchmarks/history.py VERSIONS …

For each migration of the folders the plugin runs with and without the history, with nothing kept
of earlier checks, by default and with everything selected: the difference in milliseconds of CPU,
and how many ancestors were read. Figures are in docs/figures.md.
"""

from __future__ import annotations

import ast
import gc
import statistics
import sys
import time
from pathlib import Path

from flake8_migrations.config import Config
from flake8_migrations.project.cache import forget
from flake8_migrations.reader import migrations
from flake8_migrations.results import results_of

CONFIGS = {
    "default": Config(),
    "everything": Config(opt_in_prefixes=("MIG0", "MIG1", "MIG2", "MIG3", "MIG4", "MIG5")),
}


def spent(path: Path, text: str, config: Config) -> tuple[float, int]:
    """Milliseconds of CPU, and ancestors read, of a check with nothing kept from before."""
    forget()
    tree = ast.parse(text)
    lines = text.splitlines(keepends=True)
    read = 0

    def counted(source: bytes) -> ast.Module:
        nonlocal read
        read += 1
        return parsed(source)

    parsed, migrations._parsed = migrations._parsed, counted
    gc.collect()
    gc.disable()
    start = time.process_time()
    try:
        results_of(tree, str(path), lines, config)
    finally:
        migrations._parsed = parsed
        gc.enable()
    return (time.process_time() - start) * 1000, read


def main() -> None:
    for folder in map(Path, sys.argv[1:]):
        files = sorted(folder.glob("*.py"))
        for name, config in CONFIGS.items():
            costs: list[tuple[float, int, str]] = []
            for path in files:
                text = path.read_text(encoding="utf-8")
                spent(path, text, config)  # imports
                with_, read = min(spent(path, text, config) for _ in range(2))
                without, _ = min(
                    spent(path, text, config._replace(history=False)) for _ in range(2)
                )
                costs.append((with_ - without, read, path.name))
            costs.sort()
            more = [cost for cost, _, _ in costs]
            asked = [one for one in costs if one[1]]
            print(
                f"{folder.parent.name}/{folder.name} ({len(files)} files), {name}: median"
                f" {statistics.median(more):.1f} ms, p90 {more[int(len(more) * 0.9)]:.1f},"
                f" most {more[-1]:.1f} ({costs[-1][1]} read, {costs[-1][2]});"
                f" {len(asked)} read ancestors"
            )


if __name__ == "__main__":
    main()

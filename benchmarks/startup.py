"""What a check of one file costs in a process of its own, as in an editor or before a commit.

    python benchmarks/startup.py FOLDER [TURNS]    # FOLDER of benchmarks/corpus.py

Of each project the migration of middle size, among its siblings and alone in a folder: flake8
without the plugin, with it, and with every code selected, in turn. Given are medians of CPU time
over all turns, and the ratio of each turn's own runs. Last, what importing the plugin costs.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from speed import _IMPORT, ROOT, cpu_seconds, environment

LEAST = 10
"""Migrations that a project must have to be among those measured."""
EVERY_CODE = "--extend-select=MIG1,MIG2,MIG3,MIG4,MIG5"


def chosen(corpus: Path) -> list[Path]:
    """The migration of middle size of each project."""
    folders = [sorted(one.glob("*.py"), key=_size) for one in corpus.glob("*/versions")]
    return sorted(files[len(files) // 2] for files in folders if len(files) >= LEAST)


def _size(path: Path) -> tuple[int, str]:
    return path.stat().st_size, path.name


def compare(name: str, files: list[Path], bare: Path, ours: Path, turns: int) -> None:
    flake8 = ["-m", "flake8", "--isolated", "--exclude", "none"]
    without: list[float] = []
    ratios: dict[str, list[float]] = {"default codes": [], "every code": []}
    for turn in range(turns + 1):
        for file in files:
            alone = cpu_seconds(bare, *flake8, file)
            default = cpu_seconds(ours, *flake8, file)
            every = cpu_seconds(ours, *flake8, EVERY_CODE, file)
            if turn:  # the first one compiles
                without.append(alone)
                ratios["default codes"].append(default / alone)
                ratios["every code"].append(every / alone)
    print(f"{name:18} {1000 * statistics.median(without):4.0f} ms without the plugin", end="")
    for codes, found in ratios.items():
        print(f", {codes} {statistics.median(found):.2f}", end="")
    print()


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    files = chosen(Path(sys.argv[1]).resolve())
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    with tempfile.TemporaryDirectory() as folder:
        bare = environment(Path(folder) / "bare", "flake8")
        ours = environment(Path(folder) / "ours", "flake8", str(ROOT))
        compare("among siblings", files, bare, ours, turns)
        lonely = []
        for file in files:
            versions = Path(folder) / file.parts[-3] / "versions"
            versions.mkdir(parents=True)
            lonely.append(Path(shutil.copy(file, versions)))
        compare("alone in a folder", lonely, bare, ours, turns)
        subprocess.run([ours, "-c", _IMPORT], cwd="/", check=True)


if __name__ == "__main__":
    main()

"""What the command ``flake8-migrations check`` costs, beside flake8 and alembic-guard.

    python benchmarks/command.py FOLDER [TURNS]    # FOLDER of benchmarks/corpus.py

CPU time of one process over all migrations, of each in turn: flake8 with the plugin, the command
with and without the history, and alembic-guard. Given are medians, and the ratio of each turn's
own runs. Then what the command takes where there is nothing to do.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from speed import ROOT, cpu_seconds, environment

EVERY_CODE = "--extend-select=MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"
NO_HISTORY = "--history=off"
OF_FLAKE8 = {"the command": "flake8", "the command, every code": "flake8, every code"}
"""What each is compared with, beside alembic-guard."""

Runs = Mapping[str, list[str | Path]]


def runs(ours: Path, guard: Path, folders: list[Path]) -> Runs:
    flake8 = [ours, "-m", "flake8", "--isolated", "-j1", "--exclude", "none"]
    check = [ours, "-m", "flake8_migrations", "check", "--isolated", "-j1", "--exclude", "none"]
    return {
        "flake8": [*flake8, *folders],
        "flake8, every code": [*flake8, EVERY_CODE, *folders],
        "the command": [*check, *folders],
        "the command, every code": [*check, EVERY_CODE, *folders],
        "the command, history off": [*check, NO_HISTORY, *folders],
        "alembic-guard 0.1.1": [guard.parent / "alembic-guard", *folders],
    }


def compare(asked: Runs, turns: int) -> None:
    seconds: dict[str, list[float]] = {name: [] for name in asked}
    for turn in range(turns + 1):
        for name, command in asked.items():
            taken = cpu_seconds(*command)
            if turn:  # the first one compiles
                seconds[name].append(taken)
    *ours, rival = asked
    for name in asked:
        print(f"{name:26} {statistics.median(seconds[name]):6.2f} s", end="")
        for other in (OF_FLAKE8.get(name), rival if name in ours else None):
            if other is not None:
                pairs = zip(seconds[name], seconds[other], strict=True)
                print(f"   {statistics.median(a / b for a, b in pairs):.2f} of {other}", end="")
        print()


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    folders = sorted(Path(sys.argv[1]).resolve().glob("*/versions"))
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as temporary:
        ours = environment(Path(temporary) / "ours", "flake8", str(ROOT))
        guard = environment(Path(temporary) / "guard", "alembic-guard==0.1.1")
        compare(runs(ours, guard, folders), turns)
        empty = Path(temporary) / "empty.py"
        empty.touch()
        check = [ours, "-m", "flake8_migrations", "check", "--isolated", empty]
        taken = statistics.median(cpu_seconds(*check) for _ in range(21))
        print(f"{'nothing to do':26} {1000 * taken:6.0f} ms")


if __name__ == "__main__":
    main()

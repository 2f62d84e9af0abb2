"""What the plugin costs in instructions, which other work on the machine does not disturb.

    python benchmarks/instructions.py FOLDER            # FOLDER of benchmarks/corpus.py
    python benchmarks/instructions.py FOLDER PROJECT    # the whole history of one of its projects

Two runs of flake8, one over every eighth migration and one over every twenty-fourth, differ by
what the further migrations cost, without what each run costs once. Both are counted with the
plugin and without it. Ancestors that are read for others, and not linted themselves, make such a
selection dearer than a whole history is: of that, all files and one are compared. Needs valgrind.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from speed import ROOT, environment

EVERY = (8, 24)


def started(python: Path, options: list[str], files: list[str]) -> subprocess.Popen[str]:
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    flake8 = [python, "-m", "flake8", "--isolated", "-j1", "--exclude", "none"]
    return subprocess.Popen(
        [*valgrind, *flake8, *options, *files],
        cwd="/",
        env={"PYTHONHASHSEED": "0"} | {"PATH": str(Path(shutil.which("valgrind") or "").parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def counted(run: subprocess.Popen[str]) -> int:
    found = re.search(r"Collected : (\d+)", run.communicate()[1])
    if found is None:
        raise SystemExit("valgrind counted nothing")
    return int(found[1])


def per_file(python: Path, options: list[str], files: list[str], is_whole: bool) -> float:
    """Millions of instructions for each further file."""
    chosen = [files, files[:1]] if is_whole else [files[::step] for step in EVERY]
    counted(started(python, options, files[:1]))  # so that everything is compiled
    many, few = map(counted, [started(python, options, one) for one in chosen])
    return (many - few) / (len(chosen[0]) - len(chosen[1])) / 1e6


def main() -> None:
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is not installed: it counts the instructions")
    folder, *project = sys.argv[1:]
    pattern = f"{project[0] if project else '*'}/versions/**/*.py"
    files = [str(one) for one in sorted(Path(folder).resolve().glob(pattern))]
    with tempfile.TemporaryDirectory() as temporary:
        bare = environment(Path(temporary) / "bare", "flake8")
        ours = environment(Path(temporary) / "ours", "flake8", str(ROOT))
        alone = per_file(bare, [], files, bool(project))
        print(f"{'flake8 alone':32} {alone:6.1f} million instructions a migration")
        for name, codes in (
            ("with the plugin", ""),
            ("MIG1 and MIG2 selected", "MIG1,MIG2"),
            ("every code selected", "MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"),
        ):
            with_it = per_file(
                ours, [f"--extend-select={codes}"] if codes else [], files, bool(project)
            )
            print(f"{name:32} {with_it:6.1f}   ratio {with_it / alone:.3f}")


if __name__ == "__main__":
    main()

"""What the plugin costs: flake8 with and without it, on migrations and on other code.

    python benchmarks/speed.py FOLDER [PAIRS]    # FOLDER of benchmarks/corpus.py

Builds three environments (flake8 alone, with this plugin, with alembic-guard), runs them in
turn on the same files in one process each, and compares CPU time pair by pair.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OTHER_FILES = 1000


def environment(folder: Path, *requirements: str) -> Path:
    """The Python of a fresh environment with these packages."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
    return python


def cpu_seconds(*command: str | Path) -> float:
    """User and system time of a child process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # from a folder that holds no package: python -m would see what lies in the current one
    subprocess.run(
        command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def compare(name: str, with_it: list[str | Path], without: list[str | Path], pairs: int) -> None:
    cpu_seconds(*with_it)
    cpu_seconds(*without)
    ratios, ours, theirs = [], [], []
    for _ in range(pairs):
        ours.append(cpu_seconds(*with_it))
        theirs.append(cpu_seconds(*without))
        ratios.append(ours[-1] / theirs[-1])
    print(
        f"{name:32} {min(ours):7.3f} s {min(theirs):7.3f} s   ratio of the quietest runs"
        f" {min(ours) / min(theirs):.3f}, of the pairs {statistics.median(ratios):.3f}"
        f" ({min(ratios):.3f} to {max(ratios):.3f})"
    )


_SHARE = """
import ast, sys, time
from flake8_migrations.plugin import MigrationsPlugin
parse = lint = 0.0
sources = [(path, open(path, encoding="utf-8").read()) for path in sys.argv[1:]]
for turn in range(2):
    parse = lint = 0.0
    for path, source in sources:
        start = time.process_time()
        tree = ast.parse(source)
        parsed = time.process_time()
        list(MigrationsPlugin(tree, path, source.splitlines(keepends=True)).run())
        parse, lint = parse + parsed - start, lint + time.process_time() - parsed
print(f"per file: ast.parse {1000 * parse / len(sources):.3f} ms,"
      f" the plugin {1000 * lint / len(sources):.3f} ms, ratio {lint / parse:.2f}")
"""

_IMPORT = """
import subprocess, sys, time, statistics
def cpu(code):
    import resource
    b = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    a = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (a.ru_utime - b.ru_utime + a.ru_stime - b.ru_stime)
flake8 = "import flake8.main.cli, flake8.checker, flake8.style_guide, flake8.plugins.pyflakes"
pairs = [(cpu(flake8 + ", flake8_migrations.plugin"), cpu(flake8)) for _ in range(41)]
print(f"importing the plugin beside flake8: {statistics.median(a - b for a, b in pairs):+.1f} ms"
      f" (flake8 itself {statistics.median(b for _, b in pairs):.0f} ms)")
"""


def main() -> None:
    corpus = Path(sys.argv[1]).resolve()
    migrations = [str(path) for path in sorted(corpus.glob("*/versions/**/*.py"))]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    library = Path(sysconfig.get_path("stdlib"))
    others = [
        str(path)
        for path in sorted(library.rglob("*.py"))
        if "site-packages" not in path.parts and "lib2to3" not in path.parts
    ][:OTHER_FILES]
    with tempfile.TemporaryDirectory() as folder:
        bare = environment(Path(folder) / "bare", "flake8")
        ours = environment(Path(folder) / "ours", "flake8", str(ROOT))
        guard = environment(Path(folder) / "guard", "alembic-guard==0.1.1")
        flake8 = ["-m", "flake8", "--isolated", "-j1", "--exclude", "none"]
        print(f"{'':32} {'with':>9} {'without':>9}")
        strict = ["--extend-select", "MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"]
        for name, files, selected in (
            ("migrations", migrations, []),
            ("migrations, every code", migrations, strict),
            ("other code", others, strict),
        ):
            compare(
                f"{len(files)} {name}",
                [ours, *flake8, *selected, *files],
                [bare, *flake8, *files],
                pairs,
            )
        subprocess.run([ours, "-c", _SHARE, *migrations], cwd="/", check=True)
        subprocess.run([ours, "-c", _IMPORT], cwd="/", check=True)
        folders = sorted({os.path.dirname(path) for path in migrations})
        rival = guard.parent / "alembic-guard"
        seconds = statistics.median(cpu_seconds(rival, *folders) for _ in range(pairs))
        print(
            f"alembic-guard 0.1.1 on the same migrations, as a process of its own: {seconds:.2f} s"
        )


if __name__ == "__main__":
    main()

"""What the history costs one file that is checked on its own, as an editor does.

    python benchmarks/history.py VERSIONS …
    python benchmarks/history.py made

For each migration of the folders the plugin runs with and without the history, with nothing kept
of earlier checks, by default and with everything selected: the difference in milliseconds of CPU,
and how many ancestors were read. ``made`` does the same for the last files of made-up histories of
125 to 1,000 revisions, and checks each whole history in one process: the cost of a file must not
grow with the number of files. Figures are in docs/figures.md.
"""

from __future__ import annotations

import ast
import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

from flake8_migrations.checking.results import results_of
from flake8_migrations.config import Config
from flake8_migrations.project.cache import forget
from flake8_migrations.reader import migrations

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


REVISION = """\
import sqlalchemy as sa
from alembic import op

revision = "r{n:05}"
down_revision = {parent}


def upgrade():
    {upgrade}


def downgrade():
    {downgrade}
"""
TABLES = 40


def made(folder: Path, count: int) -> list[Path]:
    """A history: each table is created, gets columns, and has them altered again and again."""
    files = []
    for n in range(count):
        table, turn = f"table_{n % TABLES}", n // TABLES
        if turn == 0:
            columns = "".join(f', sa.Column("c{i}", sa.String({40 + i}))' for i in range(6))
            key = 'sa.Column("id", sa.Integer(), primary_key=True)'
            upgrade = f'op.create_table("{table}", {key}{columns})'
            downgrade = f'op.drop_table("{table}")'
        elif turn % 3 == 1:
            upgrade = f'op.add_column("{table}", sa.Column("d{turn}", sa.Text()))'
            downgrade = f'op.drop_column("{table}", "d{turn}")'
        elif turn % 3 == 2:
            upgrade = f'op.alter_column("{table}", "c{turn % 6}", type_=sa.String({90 + turn}))'
            downgrade = "pass"
        else:
            upgrade = f'op.alter_column("{table}", "c{turn % 6}", nullable=False)'
            downgrade = f'op.alter_column("{table}", "c{turn % 6}", nullable=True)'
        parent = repr(f"r{n - 1:05}") if n else None
        path = folder / f"{n:05}_step.py"
        text = REVISION.format(n=n, parent=parent, upgrade=upgrade, downgrade=downgrade)
        path.write_text(text, encoding="utf-8")
        files.append(path)
    return files


def whole(files: list[Path], config: Config) -> float:
    """Milliseconds of CPU for each file where one process checks them all."""
    forget()
    texts = [path.read_text(encoding="utf-8") for path in files]
    trees = [ast.parse(text) for text in texts]
    start = time.process_time()
    for path, text, tree in zip(files, texts, trees, strict=True):
        results_of(tree, str(path), text.splitlines(keepends=True), config)
    return (time.process_time() - start) * 1000 / len(files)


def grown() -> None:
    for count in (125, 250, 500, 1000):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "versions"
            folder.mkdir()
            files = made(folder, count)
            for name, config in CONFIGS.items():
                off = config._replace(history=False)
                last = files[-3:]
                texts = [path.read_text(encoding="utf-8") for path in last]
                one = [
                    min(spent(path, text, config) for _ in range(3))
                    for path, text in zip(last, texts, strict=True)
                ]
                alone = [
                    min(spent(path, text, off) for _ in range(3))
                    for path, text in zip(last, texts, strict=True)
                ]
                more = max(a[0] - b[0] for a, b in zip(one, alone, strict=True))
                with_, without = whole(files, config), whole(files, off)
                print(
                    f"{count} revisions, {name}: the last file {more:.1f} ms more, a file of the"
                    f" whole folder {with_:.2f} ms, {without:.2f} without the history"
                )


def main() -> None:
    if sys.argv[1:] == ["made"]:
        grown()
        return
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

"""What the graph command costs: whole runs on migrations, and the ordering of 10,000 tables.

    python benchmarks/graph_speed.py [RUNS]

Makes a history of 40 revisions with 37 tables and 44 foreign keys, and runs
``flake8-migrations-graph analyze --source migrations`` on it, each time as a new process.
On a machine that does other things as well, the quietest run and the CPU time say most.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Table

REVISIONS, TABLES, FOREIGN_KEYS, MANY = 40, 37, 44, 10_000


def history(folder: Path) -> None:
    """40 revisions: most create a table, some add columns, keys and indexes."""
    choose = random.Random(1)
    pairs = [(i, choose.randrange(i)) for i in range(1, TABLES)]
    pairs += [(i, choose.randrange(i)) for i in range(TABLES - FOREIGN_KEYS + TABLES - 1, TABLES)]
    for number in range(REVISIONS):
        before = repr(f"rev{number - 1:03}") if number else None
        lines = [
            f'"""Revision {number}."""',
            "from alembic import op",
            "import sqlalchemy as sa",
            f'revision = "rev{number:03}"',
            f"down_revision = {before}",
            "def upgrade():",
        ]
        if number < TABLES:
            referred = [needed for table, needed in pairs if table == number]
            columns = [f'sa.Column("column_{i}", sa.String(50), nullable=True)' for i in range(8)]
            columns += [f'sa.Column("ref_{i}", sa.Integer())' for i in range(len(referred))]
            columns += [
                f'sa.ForeignKeyConstraint(["ref_{i}"], ["table_{needed}.id"], name="fk_{i}")'
                for i, needed in enumerate(referred)
            ]
            lines += [f'    op.create_table("table_{number}", sa.Column("id", sa.Integer()),']
            lines += [f"        {column}," for column in columns]
            lines += [
                '        sa.PrimaryKeyConstraint("id"))',
                f'    op.create_index("ix_{number}", "table_{number}", ["column_0"])',
            ]
        for i in range(10):
            column = f'sa.Column("extra_{number}_{i}", sa.Text())'
            lines += [f'    op.add_column("table_{number // 2}", {column})']
        lines += ["def downgrade():"]
        lines += [f'    op.drop_column("table_{number // 2}", "extra_{number}_0")']
        if number < TABLES:
            lines += [f'    op.drop_table("table_{number}")']
        path = folder / "migrations" / "versions" / f"{number:03}_revision.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


class Times(NamedTuple):
    """Milliseconds of several runs."""

    wall: list[float]
    cpu: list[float]


def cpu_seconds() -> float:
    """What this process and its children have used."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def milliseconds(run: Callable[[], object], runs: int) -> Times:
    """The times of some runs, after one that is not counted."""
    run()
    times = Times([], [])
    for _ in range(runs):
        start, used = time.perf_counter(), cpu_seconds()
        run()
        times.wall.append(1000 * (time.perf_counter() - start))
        times.cpu.append(1000 * (cpu_seconds() - used))
    return times


def report(title: str, times: Times) -> None:
    print(
        f"{title:40} quietest {min(times.wall):6.1f} ms, {min(times.cpu):6.1f} ms of CPU"
        f"   (median {statistics.median(times.wall):.1f} ms, {len(times.wall)} runs)"
    )


def process(folder: Path, *arguments: str) -> Callable[[], object]:
    # an installed package has its bytecode; here the run that is not counted writes it
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}

    def run() -> object:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=environment,
            check=True,
            capture_output=True,
        )

    return run


def schema(kind: str) -> Schema:
    """10,000 tables: two keys each to earlier ones, or one to the table before, or with cycles."""
    choose = random.Random(1)
    names = [Name(f"table_{number:05}") for number in range(MANY)]
    pairs = [
        (number, number - 1 if kind == "one chain" else choose.randrange(number))
        for number in range(1, MANY)
        for _ in range(1 if kind == "one chain" else 2)
    ]
    if kind == "with cycles":
        pairs += [(choose.randrange(MANY), choose.randrange(MANY)) for _ in range(MANY // 50)]
    keys = (ForeignKey(names[table], ("x",), names[needed]) for table, needed in pairs)
    return Schema(tuple(map(Table, names)), tuple(keys))


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    command = ("-m", "flake8_migrations.graph")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        history(folder)
        static = ("--source", "migrations")
        for title, arguments in (
            ("an empty Python process", ("-c", "pass")),
            ("analyze, 40 revisions", (*command, "analyze", *static)),
            ("visualize, 40 revisions", (*command, "visualize", *static)),
            ("visualize --format html, 40 revisions",
             (*command, "visualize", "--format", "html", *static)),
            ("migrations, 40 revisions", (*command, "migrations")),
        ):  # fmt: skip
            report(title, milliseconds(process(folder, *arguments), runs))
    for kind in ("random", "one chain", "with cycles"):
        of = schema(kind)
        report(f"ordering of 10,000 tables, {kind}", milliseconds(lambda: order_tables(of), runs))


if __name__ == "__main__":
    main()

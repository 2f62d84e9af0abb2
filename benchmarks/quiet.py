"""How much a team hears that keeps families of codes on, and on which statements.

    python benchmarks/quiet.py FOLDER … [--families MIG1,MIG2,MIG5] [--newest 40] [--show KIND]

Each FOLDER is one of migrations, or holds some. Its revisions are read as PostgreSQL's, in their
own project, and asked what they do: *additive* ones create tables, types and indexes of new tables,
or add columns that may be NULL and have neither key, index nor constraint. Counted are the
revisions with a finding of the families, of the additive ones and of the newest of each history;
the findings of each code; and the statements with several, by the codes that meet there.
``--show additive`` (``newest``, ``several``) prints what was counted.
"""

from __future__ import annotations

import argparse
import ast
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flake8_migrations.checking.results import results_of
from flake8_migrations.config import Config
from flake8_migrations.model.migration import Direction, Migration
from flake8_migrations.model.operations import (
    Action,
    AddColumn,
    CreateIndex,
    CreateObject,
    CreateTable,
    RecreateTable,
)
from flake8_migrations.project.histories import histories_in
from flake8_migrations.reader import read
from flake8_migrations.replay.timeline import Timeline

POSTGRESQL = frozenset({"postgresql"})


class Heard(NamedTuple):
    """One finding, as flake8 prints it."""

    path: str
    line: int
    column: int
    text: str

    @property
    def code(self) -> str:
        return self.text.split()[0]


def is_additive(migration: Migration) -> bool:
    """Whether the upgrades do something, and nothing but add what nobody uses yet."""
    actions = 0
    for run in migration.runs:
        if run.direction is Direction.DOWNGRADE:
            continue
        timeline = Timeline(run.operations, POSTGRESQL)
        for position, operation in enumerate(run.operations):
            if "postgresql" in operation.dialects and type(operation.action) is not RecreateTable:
                actions += 1
                if not _adds(operation.action, position, timeline):
                    return False
    return actions > 0


def _adds(action: Action, position: int, timeline: Timeline) -> bool:
    if isinstance(action, CreateTable):
        return True
    if isinstance(action, CreateObject):
        return action.kind == "type"
    if isinstance(action, CreateIndex):
        return timeline.creates_table_before(position, action.table)
    if not isinstance(action, AddColumn):
        return False
    column = action.column
    is_bare = not (column.indexed or column.unique or column.foreign_key or column.check)
    return is_bare and column.nullable is not False and not column.primary_key


def heard(path: str, families: Sequence[str]) -> tuple[list[Heard], Migration]:
    """What is found in a file, and what the file does."""
    source = Path(path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    config = Config(opt_in_prefixes=tuple(families), finds_dialects=False)
    found = [
        Heard(path, line, column, text)
        for line, column, text in results_of(tree, path, source.splitlines(keepends=True), config)
        if text.startswith(tuple(families))
    ]
    return found, read(tree, path)


def of_postgresql(folders: Sequence[str]) -> Iterator[list[str]]:
    """The files of each history that can run on PostgreSQL, the oldest first."""
    for history in histories_in(folders):
        paths = [one.path for one in history.order]
        if Config().at(paths[0]).dialects == POSTGRESQL:
            yield paths


def share(name: str, files: Sequence[str], found: Sequence[Heard]) -> None:
    touched = {one.path for one in found} & set(files)
    percent = 100 * len(touched) / len(files) if files else 0
    codes = Counter(one.code for one in {(one.path, one.code): one for one in found}.values())
    of = ", ".join(f"{code} {number}" for code, number in codes.most_common() if number)
    print(f"{name}: {len(touched)} of {len(files)} revisions ({percent:.0f} %)")
    print(f"    revisions by code: {of}")


def shown(found: Sequence[Heard]) -> None:
    for one in sorted(found):
        print(f"{one.path}:{one.line}:{one.column + 1}: {one.text}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--families", default="MIG1,MIG2,MIG5")
    parser.add_argument("--newest", type=int, default=40)
    parser.add_argument("--show", choices=("additive", "newest", "several"))
    options = parser.parse_args()
    everything: list[Heard] = []
    files: dict[str, list[str]] = {"all": [], "newest": [], "additive": []}
    for paths in of_postgresql(options.folders):
        newest = paths[-options.newest :]
        own: list[Heard] = []
        for path in paths:
            found, migration = heard(path, options.families.split(","))
            own += found
            if is_additive(migration):
                files["additive"].append(path)
        everything += own
        files["all"] += paths
        files["newest"] += newest
        share(f"{Path(paths[0]).parent}, newest", newest, [x for x in own if x.path in newest])
    by_kind = {
        kind: [one for one in everything if one.path in set(paths)] for kind, paths in files.items()
    }
    print()
    for kind, paths in files.items():
        share(kind, paths, by_kind[kind])
    statements: defaultdict[tuple[str, int, int], list[Heard]] = defaultdict(list)
    for one in everything:
        statements[one[:3]].append(one)
    several = [group for group in statements.values() if len(group) > 1]
    print(f"statements with a finding: {len(statements)}, with several: {len(several)}")
    for codes, number in Counter(
        " + ".join(sorted({one.code for one in group})) for group in several
    ).most_common():
        print(f"{number:5} {codes}")
    by_kind["several"] = [one for group in several for one in group]
    if options.show:
        shown(by_kind[options.show])


if __name__ == "__main__":
    main()

"""What the replay claims to know before each revision, against a SQLite that has run the others."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from random import Random

from alembic.script import ScriptDirectory
from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_migrations.model.operations import Name
from flake8_migrations.project.headers import header_of
from flake8_migrations.project.siblings import chain_of
from flake8_migrations.reader.migrations import Reads, upgrades_at
from flake8_migrations.replay.ancestors import Ancestors
from flake8_migrations.replay.before.past import Past
from flake8_migrations.replay.events import events
from tests.random_histories import COLUMNS, TABLES, Database, history, orders
from tests.standing import Comparison, Tables, Tally, tables_of

ASKED = (*TABLES, "tmp_swap", "new_users")


def judge(folder: Path, rng: Random, tally: Tally, *, opaque: bool) -> None:
    """Compares what is claimed before and after each revision of a random history."""
    versions = folder / "versions"
    revisions = history(rng, versions, opaque=opaque)
    scripts = ScriptDirectory(str(folder), version_locations=[str(versions)])
    ran = _Ran(scripts)
    for revision in revisions:
        path = versions / f"{revision.name}.py"
        header = header_of(path.read_text(), str(path))
        assert header is not None
        steps = scripts._upgrade_revs(revision.name, "base")
        names = tuple(step.revision.revision for step in steps)
        found = chain_of(header).history
        assert {*names} == found.ancestors(revision.name), "Alembic runs others before it"
        before_it = [one for one in revisions if one.name in names]
        ways = {names, *orders(rng, before_it, 3)}
        worlds = [way for way in ways if ran.after(way) is not None]
        if not worlds:  # two branches that each can run, but not one after the other
            return
        past, end = _past(path, Ancestors(found, revision.name, Reads()))
        for position, standing in (
            (0, [ran.after(way[:-1]) for way in worlds]),
            (end, [ran.after(way) for way in worlds]),
        ):
            told = [one for one in standing if one is not None]
            comparison = Comparison(past.before(position, "sqlite"), told, "sqlite")
            for table in ASKED:
                comparison.of_table(Name(table), COLUMNS, tally)


def _past(path: Path, ancestors: Ancestors) -> tuple[Past, int]:
    runs = upgrades_at(str(path), Reads())
    assert runs is not None
    (run,) = runs
    return Past(lambda: events(run.operations), tuple, lambda: ancestors), len(run.operations)


class _Ran:
    """Databases on which revisions have run in some order."""

    def __init__(self, scripts: ScriptDirectory) -> None:
        self._scripts = scripts
        self._databases: dict[tuple[str, ...], Database | None] = {(): Database()}
        self._tables: dict[tuple[str, ...], Tables | None] = {(): {}}

    def after(self, order: tuple[str, ...]) -> Tables | None:
        """What stands then; None where they cannot run in this order."""
        if order not in self._tables:
            self._databases[order] = database = self._run(order)
            self._tables[order] = None if database is None else tables_of(database.look())
        return self._tables[order]

    def _run(self, order: tuple[str, ...]) -> Database | None:
        self.after(order[:-1])
        former = self._databases[order[:-1]]
        if former is None:
            return None
        database = former.copy()
        revision = self._scripts.get_revision(order[-1])
        assert revision is not None
        try:
            database.run(revision.module.upgrade)
        except Exception:  # another order can
            return None
        return database


@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(st.integers(0, 2**32))
def test_what_is_claimed_is_so(seed: int) -> None:
    tally = Tally()
    is_opaque = seed % 4 == 0
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of Alembic about what a batch does not copy
        judge(Path(folder).resolve(), Random(seed), tally, opaque=is_opaque)
    assert tally.wrong == []


def test_most_of_it_is_known(tmp_path: Path) -> None:
    tally = Tally()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for seed in range(6):
            judge(tmp_path / str(seed), Random(seed), tally, opaque=False)
    assert tally.share >= 0.8

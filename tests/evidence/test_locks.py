"""docs/locks.md is what the server shows, and the rules know the locks that the page shows."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import get_args

import pytest
from sqlalchemy import URL

from flake8_migrations.checking.results import Around
from flake8_migrations.model.operations import AlterTable, TableForm
from flake8_migrations.project.headers import header_of
from flake8_migrations.reader import read
from flake8_migrations.reader.migrations import Reads
from flake8_migrations.replay.timeline import Timeline
from flake8_migrations.rules.facts.lock_modes import BLOCKING, locks
from flake8_migrations.rules.findings import File, Scene
from flake8_migrations.rules.transaction_model import waited_for
from flake8_migrations.sql import recognise
from tests.histories import write
from tests.linting import config_from

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "docs"))

import generate_locks  # noqa: E402
from generate_locks import OPERATIONS, Operation  # noqa: E402

SHOWN = [operation for operations in OPERATIONS.values() for operation in operations]

CONFIG = config_from("--migrations-dialect=postgresql")


def test_the_committed_page_is_what_is_observed(server: URL) -> None:
    committed = generate_locks.PAGE.read_text(encoding="utf-8")
    assert committed == generate_locks.generated(server)


def observed() -> dict[str, dict[str, str]]:
    """The locks on tables by operation, with what is noted of it, as the page has them."""
    found: dict[str, dict[str, str]] = {}
    name = ""
    for line in generate_locks.PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) == 8 and cells[0] not in ("Operation", "---"):
            name = cells[0] or name
            of_tables = found.setdefault(name, {})
            if cells[1] and not cells[1].endswith("(index)"):
                of_tables[cells[1].strip("`")] = cells[2].strip("`")
    return found


def scene_of(operation: Operation, folder: Path) -> Scene:
    """The operation as the migration that follows what was there before."""
    before = [f"op.execute({part!r})" for part in (generate_locks.SCHEMA, operation.before) if part]
    write(folder, "a", None, "\n".join(before))
    code = operation.code
    if operation.is_alone:
        code = f"with op.get_context().autocommit_block():\n    {code}"
    path = write(folder, "b", "a", code)
    text = path.read_text(encoding="utf-8")
    migration = read(ast.parse(text), str(path))
    run = migration.runs[0]
    timeline = Timeline(run.operations, CONFIG.dialects, run.assigned)
    opposite = Timeline((), CONFIG.dialects)
    file = File(migration, CONFIG, Around(str(path), header_of(text, str(path)), Reads()))
    return Scene(run, timeline, opposite, file)


@pytest.mark.parametrize("operation", SHOWN, ids=generate_locks.shown)
def test_what_rules_know_of_locks_is_what_is_observed(operation: Operation, tmp_path: Path) -> None:
    """Nothing that waits or makes wait is missing, and nothing is said of a table left alone."""
    wanted = observed()[generate_locks.shown(operation)]
    scene = scene_of(operation, tmp_path)
    [action] = [one.action for one in scene.run.operations]
    known = {str(table): mode for table, mode in locks(action, scene.timeline)}
    known |= {str(table): mode for table, mode in waited_for(scene).get(0, ())}
    blocking = {table: mode for table, mode in wanted.items() if mode in BLOCKING}
    assert blocking.items() <= known.items() <= wanted.items()


def test_every_form_of_alter_table_is_observed() -> None:
    """The form is what rules tell apart: each of them has a row on the page."""
    texts = [one.code.removeprefix('op.execute("').removesuffix('")') for one in SHOWN]
    actions = [found.action for text in texts for found in recognise(text)]
    forms = {action.form for action in actions if isinstance(action, AlterTable)}
    assert forms == set(get_args(TableForm))

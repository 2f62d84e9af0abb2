"""What happens to a database while the blocks of a page go up, and down again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from tests import pages
from tests.evidence import alembic_runs
from tests.evidence.databases import database, execute
from tests.evidence.watching import Scan, Watch
from tests.evidence.watching_mysql import NAMES, MySQLWatch
from tests.pages import Chain


class Wanted(NamedTuple):
    """What the claims of a page need to know."""

    concurrent: frozenset[str] = frozenset()
    """Statements of a second session during the migration."""
    tables: frozenset[str] = frozenset()
    """Tables whose files are looked at."""
    earlier: frozenset[str] = frozenset()
    """Statements of the previous release, before and after each step."""
    queries: frozenset[str] = frozenset()
    """Queries whose rows are compared."""
    down: bool = False
    """Whether the way back is of interest."""
    again: bool = False
    """Whether a second upgrade is of interest."""
    scans: bool = False
    """Whether it matters which statements read a whole table."""
    counts_queue: bool = False
    """Whether a statement that waits for a lock blocks those behind it."""


@dataclass
class Step:
    """One ``alembic upgrade``, as seen from outside."""

    blocks: Chain
    error: str | None = None
    locks: dict[str, set[str]] = field(default_factory=dict)
    """The modes by table that it took."""
    held: dict[str, set[str]] = field(default_factory=dict)
    """The modes by table at the end of the transaction."""
    scans: list[Scan] = field(default_factory=list)
    blocked: dict[str, str] = field(default_factory=dict)
    """By concurrent statement: the first statement of the migration that it waited for."""
    at_end: set[str] = field(default_factory=set)
    """Concurrent statements that wait for the end of the transaction."""
    broken: dict[str, str] = field(default_factory=dict)
    """Concurrent statements that fail for another reason than a lock."""
    rewritten: set[str] = field(default_factory=set)
    refused: dict[str, set[str]] = field(default_factory=dict)
    """By table: the clauses with which MySQL would not run a statement."""
    fails: dict[str, str | None] = field(default_factory=dict)
    """What the previous release's statements raise afterwards."""
    rows: dict[str, str] = field(default_factory=dict)
    """What the queries give afterwards."""

    @property
    def is_contract(self) -> bool:
        return any(block.is_contract for block in self.blocks)


@dataclass
class Life:
    """One chain of blocks on a fresh database: up, and down, and up again where that is wanted."""

    chain: Chain
    steps: list[Step] = field(default_factory=list)
    fails_before: dict[str, str | None] = field(default_factory=dict)
    rows_before: dict[str, str] = field(default_factory=dict)
    downgrade_error: str | None = None
    rows_after: dict[str, str] = field(default_factory=dict)
    """What the queries give after the way back."""
    again_error: str | None = None

    @property
    def error(self) -> str | None:
        """What an upgrade raised."""
        return next((step.error for step in self.steps if step.error), None)


def live(
    chain: Chain,
    releases: Sequence[Chain],
    dialect: str,
    server: URL,
    precondition: str,
    wanted: Wanted,
    meanwhile: str = "",
) -> Life:
    """Runs the chain, one upgrade for each release."""
    life = Life(chain)
    with (
        tempfile.TemporaryDirectory() as folder,
        database(dialect, server, precondition) as engine,
        engine.connect() as outside,
    ):
        project = Path(folder)
        pages.write(chain, project)
        life.fails_before = {sql: raised(outside, sql) for sql in wanted.earlier}
        life.rows_before = {sql: rows(outside, sql) for sql in wanted.queries}
        for release in releases:
            # A history with two ends stops at the last release, as it does at a deployment.
            target = "head" if release is releases[-1] else release[-1].revision
            life.steps.append(_step(release, str(target), project, engine, outside, wanted))
            if life.error:
                return life
        if wanted.down:
            if meanwhile:
                with engine.begin() as connection:
                    execute(connection, meanwhile)
            life.downgrade_error = alembic_runs.downgrade(project, engine, "base")
            life.rows_after = {sql: rows(outside, sql) for sql in wanted.queries}
            if wanted.again and not life.downgrade_error:
                life.again_error = alembic_runs.upgrade(project, engine, "head")
    return life


def _step(
    release: Chain,
    target: str,
    project: Path,
    engine: Engine,
    outside: Connection,
    wanted: Wanted,
) -> Step:
    step = Step(release)
    files = _files(outside, wanted.tables)
    watch = _watch(engine, wanted)
    try:
        step.error = alembic_runs.upgrade(project, engine, target, watch)
    finally:
        if watch:
            watch.close()
            step.blocked, step.at_end, step.broken = watch.blocked, watch.at_end, watch.broken
        if isinstance(watch, Watch):
            step.locks, step.held, step.scans = watch.locks, watch.held, watch.scans
        elif watch:
            step.refused = watch.refused
    after = _files(outside, wanted.tables)
    both = files.keys() & after.keys()
    step.rewritten = {table for table in both if after[table] != files[table]}
    step.fails = {sql: raised(outside, sql) for sql in wanted.earlier}
    step.rows = {sql: rows(outside, sql) for sql in wanted.queries}
    return step


def _watch(engine: Engine, wanted: Wanted) -> Watch | MySQLWatch | None:
    """Sessions that look on, where the database has sessions."""
    if engine.dialect.name in NAMES:
        return MySQLWatch(engine, wanted.concurrent)
    if engine.dialect.name != "postgresql":
        return None
    watch = Watch(engine, wanted.concurrent)
    watch.counts_queue = wanted.counts_queue
    watch.counts_scans = wanted.scans
    return watch


_INNODB = "SELECT TABLE_ID FROM information_schema.{} WHERE NAME = CONCAT(DATABASE(), '/{{}}')"
_FILE = {
    "postgresql": "SELECT pg_relation_filenode(to_regclass('{}'))",
    "mysql": _INNODB.format("INNODB_TABLES"),
    "mariadb": _INNODB.format("INNODB_SYS_TABLES"),
}
"""What identifies the file of a table, and changes when the table is written anew."""


def _files(outside: Connection, tables: Iterable[str]) -> dict[str, int]:
    """The files of the tables that exist."""
    is_mariadb = getattr(outside.dialect, "is_mariadb", False)
    sql = _FILE.get("mariadb" if is_mariadb else outside.dialect.name, "")
    with outside.begin():
        found = {table: execute(outside, sql.format(table)).scalar() for table in tables}
    return {table: node for table, node in found.items() if node is not None}


def raised(outside: Connection, sql: str) -> str | None:
    """What a statement of its own session raises; it changes nothing."""
    try:
        execute(outside, sql)
    except SQLAlchemyError as error:
        return alembic_runs.described(error)
    finally:
        outside.rollback()
    return None


def rows(outside: Connection, sql: str) -> str:
    """The rows of a query, or what it raises."""
    try:
        return "\n".join(str(tuple(row)) for row in execute(outside, sql))
    except SQLAlchemyError as error:
        return alembic_runs.described(error)
    finally:
        outside.rollback()

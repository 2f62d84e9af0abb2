"""How the migrations of a project are run, as far as its ``env.py`` tells."""

from __future__ import annotations

from collections.abc import Mapping

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used

LOCK_TIMEOUTS = frozenset({"lock_timeout", "statement_timeout", "transaction_timeout"})
"""The parameters of PostgreSQL that end a wait for a lock."""

LONGEST_WAIT = 60_000
"""The milliseconds that queries may have to wait behind a migration: more is no limit."""

_OFF = frozenset({"", "default", "off", "false", "no"})
_DURATION = compiled_when_used(r"(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?")
_MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}


class Environment(NamedTuple):
    """The settings of ``context.configure(…)`` and of the connection that matter to rules."""

    path: str | None = None
    """The file; None when there is none near the migrations."""
    transaction_per_migration: bool = False
    """Whether each revision has a transaction of its own; by Alembic's default they share one."""
    transactional_ddl: bool = True
    """False where ``env.py`` says that the database has none: each revision then has a
    transaction of its own, too."""
    autocommit: bool = False
    """Whether the migrations' connection has the isolation level ``AUTOCOMMIT``."""
    is_external: bool = False
    """Whether ``env.py`` begins the transaction itself, before ``configure``, and commits it.
    Alembic then begins none."""
    has_block: bool = False
    """Whether it does so by ``begin()``."""
    is_handed_over: bool = False
    """Whether the connection comes from a program that calls Alembic, and from nowhere else: it
    may commit each statement."""
    timeouts: Mapping[str, str] = {}
    """Of the parameters that end a wait for a lock those that are in force, with their values."""
    names_version_schema: bool = False
    """Whether Alembic's own table is asked for with its schema, ``version_table_schema``, or may
    be."""
    has_search_path: bool = False
    """Whether the file speaks of ``search_path``."""
    foreign_keys_off: bool = False
    """Whether SQLite's foreign keys are off while the migrations run."""

    @property
    def is_split(self) -> bool:
        """Whether no two revisions share a transaction."""
        if self.autocommit:
            return True
        return not self.is_external and (
            self.transaction_per_migration or not self.transactional_ddl
        )

    @property
    def has_transaction(self) -> bool:
        """Whether the migrations run inside a transaction, Alembic's or that of ``env.py``."""
        return not (self.autocommit or self.is_handed_over)


def is_off(value: str) -> bool:
    """Whether a parameter with this value is switched off."""
    return value.strip("'\" ").lower() in _OFF or milliseconds(value) == 0


def milliseconds(value: str) -> float | None:
    """The time that a value of a timeout stands for; None where it is not known."""
    found = _DURATION.fullmatch(value.strip("'\" "))
    return float(found[1]) * _MILLISECONDS[found[2] or "ms"] if found else None


def ends_wait(name: str, value: str) -> bool:
    """Whether the parameter of this value ends a wait for a lock before others suffer from it.

    A statement may well take long: only of ``lock_timeout`` it is asked how long it is.
    """
    if is_off(value):
        return False
    return name != "lock_timeout" or (milliseconds(value) or 0) <= LONGEST_WAIT

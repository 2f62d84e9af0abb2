"""How the migrations of a project are run, as far as its ``env.py`` tells."""

from __future__ import annotations

from flake8_migrations.model.namedtuple import NamedTuple

LOCK_TIMEOUTS = frozenset({"lock_timeout", "statement_timeout", "transaction_timeout"})
"""The parameters of PostgreSQL that end a wait for a lock."""

_OFF = frozenset({"", "0", "0ms", "0s", "0min", "default", "off", "false", "no"})


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
    timeouts: frozenset[str] = frozenset()
    """Of the parameters that end a wait for a lock those that are in force."""
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
    return value.strip("'\" ").lower() in _OFF

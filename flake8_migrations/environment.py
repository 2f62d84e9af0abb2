"""What a migrations folder's ``env.py`` says, as far as its text tells; nothing is executed."""

from __future__ import annotations

import os.path
import re
from typing import NamedTuple

from flake8_migrations.cache import is_file, kept, read
from flake8_migrations.project import root_of

_MOST_LEVELS = 4
_LONGEST = 200_000
"""Characters of ``env.py`` that are read."""


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
    """Whether ``env.py`` connects with the isolation level ``AUTOCOMMIT``."""
    configures: bool = True
    """Whether ``env.py`` itself calls ``configure``; if not, nobody knows how it connects."""
    timeouts: frozenset[str] = frozenset()
    """``lock_timeout`` and ``statement_timeout``, where ``env.py`` mentions them."""
    foreign_keys_off: bool = False
    """Whether ``env.py`` switches SQLite's foreign keys off around the migrations."""

    @property
    def is_split(self) -> bool:
        """Whether no two revisions share a transaction."""
        return self.transaction_per_migration or not self.transactional_ddl or self.autocommit

    @property
    def has_transaction(self) -> bool:
        """Whether Alembic surely begins a transaction, as far as the file tells."""
        return self.configures and not self.autocommit


def environment_of(path: str) -> Environment:
    """The environment of a migration file."""
    return environment_at(os.path.abspath(path))


def environment_at(path: str) -> Environment:
    """The environment of a migration file, by its absolute path."""
    return _environment(os.path.dirname(path))


@kept(most=1_000)
def _environment(folder: str) -> Environment:
    path = _env_file(folder)
    source = None if path is None else read(path)
    if source is None:
        return Environment()
    text = re.sub(r"#.*", "", source.decode("utf-8", "replace")[:_LONGEST])
    return Environment(
        path,
        bool(re.search(r"\btransaction_per_migration['\"]?\s*[=:]\s*True\b", text)),
        not re.search(r"\btransactional_ddl['\"]?\s*[=:]\s*False\b", text),
        bool(re.search(r"\bAUTOCOMMIT\b", text)),
        bool(re.search(r"\bconfigure\s*\(", text)),
        frozenset(one for one in ("lock_timeout", "statement_timeout") if one in text),
        bool(re.search(r"\bforeign_keys\s*=\s*(?:OFF|0|false|no)\b", text, re.IGNORECASE)),
    )


def _env_file(folder: str) -> str | None:
    """``env.py`` in the folder of the migrations or in one above it, inside the project."""
    root = root_of(folder)
    for _ in range(_MOST_LEVELS):
        path = os.path.join(folder, "env.py")
        if is_file(path):
            return path
        parent = os.path.dirname(folder)
        if folder in (root, parent):
            break
        folder = parent
    return None

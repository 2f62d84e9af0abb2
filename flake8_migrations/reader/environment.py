"""What a migrations folder's ``env.py`` says of the connection that runs them.

It is read as migrations are, through the modules of the project, and never executed. What the
code at hand does not tell is as in Alembic's own template.
"""

from __future__ import annotations

import ast
import os.path
import warnings
from typing import TYPE_CHECKING

from flake8_migrations.model.environment import LOCK_TIMEOUTS, Environment, is_off
from flake8_migrations.project.cache import kept, read
from flake8_migrations.project.root import env_file

if TYPE_CHECKING:
    from flake8_migrations.reader.env_interpreter import Migrating
    from flake8_migrations.reader.values import Value

_LARGEST = 200_000
"""Bytes; a larger ``env.py`` is not read."""


def environment_of(path: str) -> Environment:
    """The environment of a migration file, by its absolute path."""
    return _environment(os.path.dirname(path))


@kept(most=1_000)
def _environment(folder: str) -> Environment:
    path = env_file(folder)
    return Environment() if path is None else _read(path)


@kept(most=1_000)
def _read(path: str) -> Environment:
    source = read(path, _LARGEST)
    if source is None:
        return Environment(path)
    from flake8_migrations.reader.env_interpreter import EnvironmentReader

    try:
        with warnings.catch_warnings():  # of a file that nobody asked to be linted
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
        found = EnvironmentReader(tree, path).read(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Environment(path)
    environment = _summed_up(path, found) if found else Environment(path)
    return environment._replace(has_search_path=b"search_path" in source)


def _summed_up(path: str, found: list[Migrating]) -> Environment:
    from flake8_migrations.reader.env_interpreter import is_everywhere, on_postgresql
    from flake8_migrations.reader.values import UNKNOWN_KEYWORDS

    ways = on_postgresql(found)
    autocommit = any(is_everywhere(way.autocommit, way) for way in ways)
    summary = Environment(
        path,
        any(_may_be(way.options.get("transaction_per_migration"), True) for way in ways),
        not any(_may_be(way.options.get("transactional_ddl"), False) for way in ways),
        autocommit,
        any(way.is_external for way in ways) and not autocommit,
        any(way.is_external and way.has_block for way in ways),
        all(way.is_handed_over for way in ways),
    )
    timeouts: dict[str, str] = {}
    for way in ways:
        timeouts |= way.parameters
        if not summary.is_split:
            timeouts |= way.local
    return summary._replace(
        timeouts={
            name: timeouts[name]
            for name in sorted(LOCK_TIMEOUTS & timeouts.keys())
            if not is_off(timeouts[name])
        },
        names_version_schema=any(
            way.options.get("version_table_schema") is not None or UNKNOWN_KEYWORDS in way.options
            for way in ways
        ),
        foreign_keys_off=any(
            "sqlite" in way.dialects and is_off(way.parameters.get("foreign_keys", "on"))
            for way in found
        ),
    )


def _may_be(option: Value, value: bool) -> bool:
    """Whether an option of ``configure`` is this, or may be: None is Alembic's default."""
    from flake8_migrations.reader.values import alternatives

    return any(one is value or not (one is None or isinstance(one, bool))
               for one in alternatives(option))  # fmt: skip

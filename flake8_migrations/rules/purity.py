"""What a migration depends on beside the schema, and whether Alembic runs it at all."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from operator import attrgetter

from flake8_migrations.config import Config
from flake8_migrations.model.migration import Import, Location, Migration, Operation
from flake8_migrations.model.operations import RawSql, Sleep, UnreadCall, UnreadSql
from flake8_migrations.model.text import named
from flake8_migrations.rules.findings import (
    Finding,
)

_MODELS = frozenset("models model entities entity db database orm tables".split())
"""Parts of a dotted name that tell the application's own models."""

_LIBRARIES = frozenset(
    "advanced_alchemy alembic alembic_postgresql_enum alembic_utils citext flask_sqlalchemy"
    " geoalchemy2 pgvector pydantic snowflake sqlalchemy sqlalchemy_bigquery sqlalchemy_utils"
    " sqlmodel timescaledb".split()
)
"""Packages of types and of Alembic's own kind, whatever their modules are called."""


# imports


def imports(migration: Migration, config: Config) -> Iterator[Finding]:
    """The application's code, of which the migration gets the version of the day it runs."""
    for one in migration.imports:
        dotted = _dotted(one)
        if _is_application(one, dotted) and not _is_allowed(dotted, config):
            yield Finding("MIG315", one.location, named(dotted))


def _dotted(one: Import) -> str:
    if one.name in (None, "*"):
        return one.module
    separator = "" if one.module.endswith(".") else "."
    return f"{one.module}{separator}{one.name}"


def _is_application(one: Import, dotted: str) -> bool:
    parts = dotted.lstrip(".").split(".")
    root = parts[0]
    if one.is_beside or root in _LIBRARIES or root.startswith(("sqlalchemy_", "alembic_")):
        return False
    if "migration" in dotted or "alembic" in parts:  # made for migrations
        return False
    if one.is_of_project:
        return True
    return not _MODELS.isdisjoint(parts[1:])  # a part tells it, where the name itself is not one


def _is_allowed(dotted: str, config: Config) -> bool:
    """Whether a glob matches the name or one of the packages it is in."""
    parts = dotted.split(".")
    names = [".".join(parts[:count]) for count in range(1, len(parts) + 1)]
    return any(fnmatchcase(name, glob) for glob in config.allow_imports for name in names)


# whether it runs


_FAULTS = {
    "async": ("MIG317", {"kind": "a coroutine function"}),
    "generator": ("MIG317", {"kind": "a generator function"}),
    "assigned": (
        "MIG318",
        {
            "problem": "is assigned, not defined: tools that read migrations without running them,"
            " and reviewers, see no body"
        },
    ),
    "class": (
        "MIG318",
        {
            "problem": "is a class: Alembic creates an object of it, and what its body does runs"
            " at import"
        },
    ),
    "missing": (
        "MIG318",
        {
            "problem": "is missing: Alembic fails with an AttributeError when it comes to this"
            " revision"
        },
    ),
}
"""What is wrong with each kind of entry but a function: the code, and what the message says."""


def entries(migration: Migration, config: Config) -> Iterator[Finding]:
    """An ``upgrade`` or ``downgrade`` that Alembic cannot run as a function, or that never runs."""
    for entry in migration.entries:
        if entry.kind in _FAULTS:
            code, fields = _FAULTS[entry.kind]
            yield Finding(code, entry.location, entry.name, fields)


_AT_IMPORT = attrgetter("at_import")


def at_import(migration: Migration, config: Config) -> Iterator[Finding]:
    seen: set[Location] = set()
    for run in migration.runs:
        for operation in filter(_AT_IMPORT, run.operations):
            if operation.location not in seen and _is_certain(operation):
                seen.add(operation.location)
                yield Finding("MIG319", operation.location, "this operation")


def _is_certain(operation: Operation) -> bool:
    """Whether it surely reaches a database: what is not read may configure or log something."""
    action = operation.action
    if type(action) in (Sleep, UnreadCall):
        return False
    if operation.connection != "unknown":
        return True
    may_be_another = type(action) is UnreadSql and action.sink == "execute()"  # of a thread pool
    return not may_be_another and type(action) is not RawSql


# what it uses


_CODES = {
    "session": "MIG316",
    "input": "MIG320",
    "database": "MIG321",
    "interpolation": "MIG323",
}


def uses(migration: Migration, config: Config) -> Iterator[Finding]:
    for use in migration.uses:
        yield Finding(_CODES[use.kind], use.location, named(use.what))

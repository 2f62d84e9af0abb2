"""The options, each declared once: for flake8, for the command, and for both kinds of files."""

from __future__ import annotations

import os
from collections.abc import Mapping

from flake8_migrations.model.dialects import COCKROACHDB, DIALECTS
from flake8_migrations.model.namedtuple import NamedTuple

TABLE = "flake8-migrations"
"""The table of pyproject.toml, below ``tool``."""
CODE_LISTS = ("select", "extend-select", "ignore", "extend-ignore")
PER_FILE = "per-file-ignores"
"""Options of flake8's that the table may have as well."""

Value = str | list[str] | dict[str, str]

DOWNGRADE_POLICIES = ("mirror", "all")
HISTORY = ("auto", "off")
LINKS = ("off", "on")
PG_VERSIONS = range(9, 31)
NAMED_KINDS = (
    "table",
    "column",
    "index",
    "unique",
    "foreign-key",
    "primary-key",
    "check",
    "exclude",
    "sequence",
    "type",
    "view",
    "function",
    "procedure",
    "trigger",
    "schema",
)


class Option(NamedTuple):
    """An option, as it is declared and as messages speak of its values."""

    name: str
    default: str | None
    text: str
    valid: str
    kind: type = str
    """``list`` where flake8 separates values; ``dict`` where the values are pairs."""


DATABASES = sorted({*DIALECTS, COCKROACHDB})

OPTIONS = (
    Option(
        "paths",
        "",
        "Globs of files that are migrations although neither header nor folder says so.",
        "globs of files, such as db/changes/*.py",
        list,
    ),
    Option(
        "dialect",
        None,
        "The databases the migrations run on, in place of those that the project shows:"
        f" {', '.join(DATABASES)}.",
        f"one or several of {', '.join(DATABASES)}",
        list,
    ),
    Option(
        "pg-version",
        "16",
        "The major version of PostgreSQL that the migrations run on.",
        f"a whole number from {PG_VERSIONS[0]} to {PG_VERSIONS[-1]}",
    ),
    Option(
        "freeze",
        "",
        "The last legacy revision (or several): it and its ancestors are exempt from every code;"
        " git:origin/main: what is on that branch, unless it was edited.",
        "revision ids, such as 9e4b1d7c0a25, or git:origin/main",
        list,
    ),
    Option(
        "downgrade",
        "mirror",
        "Which drops in a downgrade MIG008 reports: 'mirror', those that undo nothing the upgrade"
        " added, or 'all'.",
        " or ".join(DOWNGRADE_POLICIES),
    ),
    Option(
        "history",
        "auto",
        "Whether rules ask what earlier revisions have done: 'auto', where one needs it, or 'off'.",
        " or ".join(HISTORY),
    ),
    Option(
        "filename-pattern",
        "",
        "A regular expression for whole file names, in place of YYYYMMDD_HHMMSS_description.py.",
        r"a regular expression, such as \d{4}_[a-z0-9_]+\.py",
    ),
    Option(
        "small-tables",
        "",
        "Globs of tables so small that locking them does not matter.",
        "globs of table names, such as lookup_*",
        list,
    ),
    Option(
        "op-helpers",
        "",
        "Dotted names of the project's own modules or objects that offer the methods of op.",
        "dotted names, such as myapp.db.safe_op",
        list,
    ),
    Option(
        "name-patterns",
        "",
        "kind=regex: the whole names of objects of that kind match the regular expression.",
        f"kind=regex, the kind one of {', '.join(NAMED_KINDS)}",
        dict,
    ),
    Option(
        "allow-imports",
        "",
        "Globs of dotted names of the project's own modules that migrations may import.",
        "globs of dotted names, such as myapp.db.types",
        list,
    ),
    Option(
        "links",
        "off",
        "Whether messages end with where their code is explained: 'on' or 'off'.",
        " or ".join(LINKS),
    ),
)

ANY_CASE = frozenset({"dialect", "downgrade", "history", "links"})
"""Options whose values may be written in capitals as well."""


class Section(NamedTuple):
    """What the table says."""

    path: str
    options: Mapping[str, Value] = {}
    """By the names of options, without ``migrations-``."""
    codes: Mapping[str, tuple[str, ...]] = {}
    """By the names of flake8's options."""
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Globs of files, each with codes."""

    @property
    def folder(self) -> str:
        """Where relative globs begin."""
        return os.path.dirname(os.path.abspath(self.path))

    @property
    def name(self) -> str:
        """The table as messages name it."""
        return f"[tool.{TABLE}] of {os.path.relpath(self.path)}"

    @property
    def patterns(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The same globs as absolute ones; one without a slash is a file's name."""
        return tuple(
            (os.path.normpath(os.path.join(self.folder, glob)) if "/" in glob else glob, codes)
            for glob, codes in self.per_file
        )


class Asked(NamedTuple):
    """What the command line says of configuration files."""

    config: str | None = None
    """One in place of that which flake8 would find."""
    toml: str | None = None
    """A pyproject.toml in place of the nearest one that has our table."""
    more: tuple[str, ...] = ()
    """Those that are read after it."""
    is_isolated: bool = False
    """Whether none is read."""

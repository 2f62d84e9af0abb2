"""The options, validated and turned into one frozen value."""

from __future__ import annotations

import argparse
import os
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatch
from typing import TYPE_CHECKING, NoReturn

from flake8_migrations.config import file, named_codes
from flake8_migrations.config.misuse import close_to, did_you_mean, refuse
from flake8_migrations.config.options import (
    DATABASES,
    DOWNGRADE_POLICIES,
    HISTORY,
    LINKS,
    NAMED_KINDS,
    OPTIONS,
    PG_VERSIONS,
    Section,
    Value,
)
from flake8_migrations.model.dialects import COCKROACHDB, DIALECTS, POSTGRESQL
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project.cache import renew

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager


class Config(NamedTuple):
    """What the user configured; the defaults are the options' defaults."""

    paths: tuple[str, ...] = ()
    dialects: frozenset[str] = POSTGRESQL
    is_cockroachdb: bool = False
    """Whether the PostgreSQL among them is CockroachDB, and nothing but that."""
    finds_dialects: bool = True
    """Whether the project shows them, since ``dialect`` is not set; these are where it does not."""
    assumed: frozenset[str] = frozenset()
    """Those of which nothing in the project speaks, while something speaks of others."""
    pg_version: int = 16
    freeze: tuple[str, ...] = ()
    frozen: frozenset[str] = frozenset()
    """The revisions of ``freeze`` and all their ancestors, and those of a git ref."""
    downgrade: str = "mirror"
    filename_pattern: str = ""
    small_tables: tuple[str, ...] = ()
    op_helpers: tuple[str, ...] = ()
    name_patterns: tuple[tuple[str, str], ...] = ()
    """Kinds of objects, each with the regular expression that its whole names must match."""
    allow_imports: tuple[str, ...] = ()
    history: bool = True
    """Whether rules ask what earlier revisions have done."""
    links: bool = False
    """Whether a message ends with where its code is explained."""
    opt_in_prefixes: tuple[str, ...] = ()
    """What the user selected by prefixes longer than ``MIG``: the opt-in codes among it are on."""
    unheard_prefixes: tuple[str, ...] = ()
    """What flake8 leaves out of what the plugin reports, in all files or in some."""
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Globs of files with what is left out of them, of pyproject.toml; flake8 has its own."""

    @property
    def about_codes(self) -> tuple[tuple[str, ...], frozenset[str], bool]:
        """What decides which codes are on."""
        return self.opt_in_prefixes, self.dialects, self.is_cockroachdb

    def is_frozen(self, revision: str | None) -> bool:
        """Whether ``migrations-freeze`` exempts the revision."""
        return revision is not None and revision in self.frozen

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """What pyproject.toml leaves out of a file, by how its codes begin."""
        name = os.path.basename(path)
        return tuple(
            code
            for glob, codes in self.per_file_ignores
            if fnmatch(path if os.sep in glob or "/" in glob else name, glob)
            for code in codes
        )

    def at(self, path: str) -> Config:
        """The configuration for a file: in a folder ``versions/sqlite`` it runs on SQLite alone.

        The path is an absolute one.
        """
        *_, above, folder, _ = f"{os.sep * 2}{path}".rsplit(os.sep, 3)
        if folder not in DIALECTS and above not in DIALECTS:
            return self
        named = DIALECTS & ({folder, above} if "versions" in (folder, above) else {folder})
        return self.on(named) if len(named) == 1 else self

    def on(self, dialects: frozenset[str]) -> Config:
        """The configuration for these databases."""
        is_cockroachdb = self.is_cockroachdb and "postgresql" in dialects
        return self._replace(dialects=dialects, finds_dialects=False, is_cockroachdb=is_cockroachdb)


def parse_options(options: argparse.Namespace, manager: OptionManager | None = None) -> Config:
    """The configuration that the options stand for; the manager knows what keys were asked for.

    Raises:
        flake8.exceptions.ExecutionError: a value is not valid; the message says what is.
    """
    renew()  # a run of flake8 begins
    watched = file.watched_by(manager)
    try:
        return _parsed(options, manager, watched)
    except Exception as error:
        from flake8.exceptions import ExecutionError

        if watched is None or not isinstance(error, ExecutionError):
            raise
        from flake8_migrations.config.whence import placed

        raise ExecutionError(placed(str(error), options, watched)) from None


def _parsed(
    options: argparse.Namespace, manager: OptionManager | None, watched: file.WatchedKeys | None
) -> Config:
    section = watched.section if watched is not None else None
    file.check_keys(manager, [f"migrations-{one.name}" for one in OPTIONS])
    named_codes.check_codes(options)
    if watched is not None and section is not None:
        from flake8_migrations.config.table import add_codes

        add_codes(section, options, watched.said)
    named = _dialects(options.migrations_dialect)
    freeze, frozen = _frozen(options)
    return Config(
        paths=tuple(_checked("paths", options.migrations_paths, _is_path, "a glob of files")),
        dialects=_as_judged(named),
        is_cockroachdb=COCKROACHDB in named and "postgresql" not in named,
        finds_dialects=options.migrations_dialect is None,
        pg_version=_pg_version(options.migrations_pg_version),
        freeze=freeze,
        frozen=frozen,
        downgrade=_one_of("downgrade", options.migrations_downgrade, DOWNGRADE_POLICIES),
        history=_one_of("history", options.migrations_history, HISTORY) != "off",
        filename_pattern=_pattern("filename-pattern", options.migrations_filename_pattern),
        small_tables=tuple(
            _checked("small-tables", options.migrations_small_tables, _is_glob, "a table name")
        ),
        op_helpers=tuple(
            _checked("op-helpers", options.migrations_op_helpers, _is_dotted, "a dotted name")
        ),
        name_patterns=tuple(name_patterns(options.migrations_name_patterns)),
        allow_imports=tuple(
            _checked(
                "allow-imports",
                options.migrations_allow_imports,
                _is_dotted_glob,
                "a dotted name",
            )
        ),
        links=_one_of("links", options.migrations_links, LINKS) == "on",
        opt_in_prefixes=_opt_in_prefixes(options),
        unheard_prefixes=tuple(_unheard_prefixes(options, section)),
        per_file_ignores=section.patterns if section is not None else (),
    )


def _frozen(options: argparse.Namespace) -> tuple[tuple[str, ...], frozenset[str]]:
    """What ``migrations-freeze`` says, and the revisions that it exempts."""
    if not options.migrations_freeze:
        return (), frozenset()
    from flake8_migrations.config.freeze import frozen_revisions, is_revision_or_ref

    what = "a revision id or a ref such as git:origin/main"
    freeze = tuple(_checked("freeze", options.migrations_freeze, is_revision_or_ref, what))
    return freeze, frozen_revisions(freeze, options)


def _fail(option: str, problem: str) -> NoReturn:
    refuse(f"migrations-{option}", problem)


def _one_of(option: str, value: str, valid: Sequence[str]) -> str:
    """The value in lower case, when it is one of the valid ones."""
    if value.lower() not in valid:
        hint = did_you_mean(map(repr, close_to(value.lower(), valid, 2, 0.5)))
        _fail(option, f"unknown value {value!r}{hint}; choose from {', '.join(valid)}")
    return value.lower()


def _dialects(values: list[str] | None) -> frozenset[str]:
    if values is None:
        return POSTGRESQL
    if not values:
        _fail("dialect", f"no value given; choose from {', '.join(DATABASES)}")
    return frozenset(_one_of("dialect", value, DATABASES) for value in values)


def _as_judged(named: frozenset[str]) -> frozenset[str]:
    """CockroachDB is judged as PostgreSQL."""
    return named - {COCKROACHDB} | POSTGRESQL if COCKROACHDB in named else named


def _pg_version(value: str) -> int:
    major = str(value).strip()
    if not (major.isascii() and major.isdigit() and int(major) in PG_VERSIONS):
        low, high = PG_VERSIONS[0], PG_VERSIONS[-1]
        valid = f"give a whole number from {low} to {high}"
        _fail("pg-version", f"{value!r} is not a major version; {valid}")
    return int(major)


def name_patterns(value: Value) -> Iterator[tuple[str, str]]:
    """The pairs ``kind=regex``; a regex may hold commas, and spaces where no ``kind=`` follows."""
    if isinstance(value, dict):
        pairs = list(value.items())
    else:
        texts = [value] if isinstance(value, str) else value
        pairs = [pair for text in texts if text for pair in _pairs_in(text)]
    for kind, pattern in pairs:
        kind = _one_of("name-patterns", kind.strip(), NAMED_KINDS)
        yield kind, _pattern("name-patterns", pattern)


def _pairs_in(text: str) -> Iterator[tuple[str, str]]:
    for item in re.split(r"[\s,]+(?=[\w-]+=)", text.strip().rstrip(",")):
        kind, is_pair, pattern = item.partition("=")
        if is_pair:
            yield kind, pattern
        elif item:
            valid = f"give kind=regex, the kind one of {', '.join(NAMED_KINDS)}"
            _fail("name-patterns", f"{item!r} is not a pattern; {valid}")


def _pattern(option: str, value: str) -> str:
    if not value:
        return value
    try:
        with warnings.catch_warnings():  # the message says it, nothing is printed
            warnings.simplefilter("error")
            re.compile(value)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        _fail(option, f"{value!r} is not a regular expression: {error}")
    return value


def _checked(
    option: str, values: list[str], is_valid: Callable[[str], bool], valid: str
) -> list[str]:
    for value in values:
        if not is_valid(value):
            hint = "; comments after values are not possible here" if "#" in value else ""
            _fail(option, f"{value!r} is not {valid}{hint}")
    return values


def _is_glob(value: str) -> bool:
    return re.fullmatch(r"[\w.*?\[\]!\-$]+", value) is not None and _is_closed(value)


def _is_path(value: str) -> bool:
    return "#" not in value and _is_closed(value)


_SET = r"\[!?\]?[^\]]*\]"
"""Of a glob: the characters of which one stands there."""


def _is_closed(glob: str) -> bool:
    """Whether each bracket has its end; without it, fnmatch looks for the bracket itself."""
    return "[" not in glob or "[" not in re.sub(_SET, "", glob)


def _is_dotted_glob(value: str) -> bool:
    parts = re.sub(_SET, "x", value).split(".")
    return all(re.fullmatch(r"(?!\d)[\w*?]+", part) for part in parts)


def _is_dotted(value: str) -> bool:
    return all(part.isidentifier() for part in value.split("."))


def _opt_in_prefixes(options: argparse.Namespace) -> tuple[str, ...]:
    """The selected prefixes that switch opt-in codes on: those longer than ``MIG``.

    flake8 itself would switch them on for ``--select MIG`` and for any ``--ignore``.
    """
    selected = (*(options.select or ()), *(options.extend_select or ()))
    return tuple(one for one in selected if one.startswith("MIG") and len(one) > len("MIG"))


def _unheard_prefixes(options: argparse.Namespace, section: Section | None) -> Iterator[str]:
    """The ignored codes; those of per-file-ignores as well, since a file may be one of those."""
    yield from options.ignore or ()
    yield from options.extend_ignore or ()
    if per_file := getattr(options, "per_file_ignores", None):
        yield from re.findall(r"\bMIG\d*", str(per_file))
    for _, codes in section.per_file if section is not None else ():
        yield from codes

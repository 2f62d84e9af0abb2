"""``[tool.flake8-migrations]`` of pyproject.toml: the options, and which of our codes are on.

The nearest file from the working directory upward that has the table counts, as flake8 finds its
own.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from flake8_migrations.config import file, named_codes
from flake8_migrations.config.misuse import close_to, did_you_mean, refuse
from flake8_migrations.config.options import CODE_LISTS, OPTIONS, PER_FILE, TABLE, Section, Value
from flake8_migrations.config.pyproject import text_of
from flake8_migrations.model.pattern import compiled_when_used

_RESEMBLES_US = compiled_when_used(r"(?i)flake8[-_ ]?migrations?")


def section_from(path: str, others: Mapping[str, object]) -> Section:
    """What a file says that was named.

    Raises:
        flake8.exceptions.ExecutionError: it cannot be read, has no such table, or a wrong one.
    """
    source = text_of(path)
    if source is None:
        refuse(path, "no such file")
    section = section_in(path, source, others)
    if section is None:
        refuse(path, f"has no table [tool.{TABLE}]")
    return section


def section_in(path: str, source: bytes, others: Mapping[str, object]) -> Section | None:
    """What the text of a file says; None where it has no such table."""
    import tomllib

    try:
        tool = tomllib.loads(source.decode("utf-8")).get("tool")
    except (ValueError, RecursionError) as error:
        refuse(os.path.relpath(path), f"is not valid TOML: {error}")
    if not isinstance(tool, dict):
        return None
    for key in tool:
        if key != TABLE and _RESEMBLES_US.fullmatch(key):
            refuse(f"[tool.{key}] of {os.path.relpath(path)}", f"did you mean [tool.{TABLE}]?")
    table = tool.get(TABLE)
    if table is None:
        return None
    if not isinstance(table, dict):
        refuse(os.path.relpath(path), f"tool.{TABLE} is not a table; write [tool.{TABLE}]")
    return _Reader(path, others).section(table)


class _Reader:
    """Takes the keys of a table, or refuses them."""

    def __init__(self, path: str, others: Mapping[str, object]) -> None:
        self._path = path
        self._others = others
        self._options = {one.name: one for one in OPTIONS}

    def section(self, table: Mapping[str, object]) -> Section:
        options: dict[str, Value] = {}
        codes: dict[str, tuple[str, ...]] = {}
        per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
        given: set[str] = set()
        for key, value in table.items():
            name = key.lower().replace("_", "-").removeprefix("migrations-")
            if name in given:
                self._fail(key, f"{name} is given twice")
            given.add(name)
            if name in self._options:
                option = self._options[name]
                options[name] = file.text_of(self._label(key), value, option.valid, option.kind)
            elif name in CODE_LISTS:
                codes[name] = self._codes(key, value)
                if name == "select" and not codes[name]:  # all would pass in silence
                    self._fail(key, "no code given; leave it out, or give codes, such as MIG0")
            elif name == PER_FILE:
                per_file = tuple(self._per_file(key, value))
            else:
                self._refuse_key(key, name)
        return Section(self._path, options, codes, per_file)

    def _label(self, key: str) -> str:
        return f"{os.path.relpath(self._path)}: {key}"

    def _fail(self, key: str, problem: str) -> NoReturn:
        refuse(self._label(key), problem)

    def _refuse_key(self, key: str, name: str) -> NoReturn:
        if name in self._others:
            self._fail(key, "is an option of flake8: it belongs in flake8's own configuration")
        ours = [*self._options, *CODE_LISTS, PER_FILE]
        hint = did_you_mean(close_to(name, ours, 2, 0.6))
        self._fail(key, f"no such option{hint}; choose from {', '.join(ours)}")

    def _codes(self, key: str, value: object) -> tuple[str, ...]:
        found = re.split(r"[\s,]+", value.strip()) if isinstance(value, str) else value
        named_codes.check_list(self._label(key), found)
        assert isinstance(found, list)
        codes = tuple(one for one in found if one)
        for code in codes:
            if not code.startswith("MIG"):
                self._fail(
                    key,
                    f"{code} is not a code of flake8-migrations, such as MIG002 or MIG1: it belongs"
                    " in flake8's own configuration",
                )
        return codes

    def _per_file(self, key: str, value: object) -> Sequence[tuple[str, tuple[str, ...]]]:
        if not isinstance(value, dict):
            self._fail(key, "is a table of globs, each with its codes: {'tests/*' = ['MIG0']}")
        return [(glob, self._codes(f"{key}: {glob}", codes)) for glob, codes in value.items()]


# beside flake8's own configuration


def refuse_two(key: str, said: str, where: str, section: Section, ours: str) -> NoReturn:
    """Refuses an option that both files set, each to something else."""
    refuse(key, f"{said} in {where}, but {ours} in {section.name}; keep one of them")


def check_codes(name: str, section: Section, value: object, where: Callable[[], str]) -> None:
    """Refuses codes of ours in flake8's own list where the table has the list, and other codes."""
    ours = section.codes.get(name)
    listed = value if isinstance(value, list) else []
    said = [code for code in listed if code[:3].upper() == "MIG"]
    if ours is not None and said and {*said} != {*ours}:
        refuse_two(name, ", ".join(said), where(), section, shown([*ours]))


def check_per_file(section: Section, value: object, where: Callable[[], str]) -> None:
    """The same for ``per-file-ignores``."""
    from flake8.utils import parse_files_to_codes_mapping

    if not section.per_file or not isinstance(value, (str, list)):
        return
    pairs = [
        (glob, code)
        for glob, codes in parse_files_to_codes_mapping(value)
        for code in codes
        if code.startswith("MIG")
    ]
    ours = [(glob, code) for glob, codes in section.per_file for code in codes]
    if pairs and {*pairs} != {*ours}:
        refuse_two(PER_FILE, _pairs(pairs), where(), section, _pairs(ours))


def shown(value: Value) -> str:
    """A value as messages have it."""
    if isinstance(value, dict):
        value = [f"{kind}={pattern}" for kind, pattern in value.items()]
    return (", ".join(value) if isinstance(value, list) else value) or "nothing"


def _pairs(pairs: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{glob}: {code}" for glob, code in pairs)


def add_codes(section: Section, options: argparse.Namespace, said: Mapping[str, object]) -> None:
    """Puts the codes of the table into flake8's own options, so that it decides about them.

    ``said`` is what flake8's file says: ``select`` and ``ignore`` of the command line take the
    place of the table's, as they take that of the file's. Other plugins' codes stay as they are:
    of ours, all are ignored but for those that are selected by a longer prefix.
    """
    lists = dict(section.codes)
    for name in ("select", "ignore"):
        if name in lists and getattr(options, name, None) != said.get(name):
            del lists[name]
    more, less = [*lists.get("extend-select", ())], [*lists.get("extend-ignore", ())]
    less += lists.get("ignore", ())
    if "select" in lists:
        more += lists["select"]
        less += [] if "MIG" in lists["select"] else ["MIG"]
    options.extend_select = [*(options.extend_select or ()), *more]
    options.extend_ignore = [*(options.extend_ignore or ()), *less]

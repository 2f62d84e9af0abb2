"""``--show-config``: show the settings in force and where they come from."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from flake8.style_guide import Decision, DecisionEngine

from flake8_migrations.command.settings import Given, Settings
from flake8_migrations.config import Config
from flake8_migrations.config.flake8_file import TABLE as FLAKE8_TABLE
from flake8_migrations.config.flake8_file import configuration_of, file_in
from flake8_migrations.config.options import CODE_LISTS, OPTIONS, PER_FILE, TABLE, Section
from flake8_migrations.project.databases import databases_of
from flake8_migrations.violations import active_codes

_DEFAULT = "default"


def shown(given: Given, settings: Settings, paths: Sequence[str]) -> str:
    """A line for each option with its value and, in parentheses, who says so."""
    return "".join(f"{line}\n" for line in _lines(given, settings, paths))


def _lines(given: Given, settings: Settings, paths: Sequence[str]) -> Iterator[str]:
    sources = _Sources(given, settings)
    yield f"configuration file = {sources.file or 'none'}"
    yield f"[tool.{TABLE}] = {sources.toml or 'none'}"
    for name in (f"migrations-{one.name}" for one in OPTIONS):
        value = getattr(settings.options, name.replace("-", "_"), None)
        source = sources.of(name)
        if name == "migrations-dialect" and value is None:
            yield from _dialects(paths)
            continue
        if name == "migrations-freeze" and given.since is not None:
            source = "--since" if source == _DEFAULT else f"{source}, --since"
        yield f"{name} = {_text(value)} ({source})"
        if name == "migrations-filename-pattern":
            yield from _adoptions(paths, settings.config)
    for name in (*CODE_LISTS, PER_FILE):
        yield f"{name} = {', '.join(sources.parts(name))}"
    decider, judged = DecisionEngine(settings.options), _judged(settings.config, paths)
    active = active_codes(*judged.about_codes)
    on = [code for code in active if decider.decision_for(code) is Decision.Selected]
    yield f"{len(on)} codes are on"


class _Sources:
    """Who says what: the command line, flake8's file, or pyproject.toml."""

    def __init__(self, given: Given, settings: Settings) -> None:
        parser, folder, is_table = configuration_of(given.asked)
        self._said = parser["flake8"] if "flake8" in parser else {}
        self._settings = settings
        self._line = {one.partition("=")[0] for one in given.arguments}
        path = given.asked.config or (file_in(folder) if parser.sections() else None)
        self.file = FLAKE8_TABLE if is_table else os.path.relpath(path) if path else None
        section = settings.section
        self.toml = os.path.relpath(section.path) if section is not None else None

    def of(self, name: str) -> str:
        """Who says the value that an option of ours has."""
        if f"--{name}" in self._line:
            return "the command line"
        section = self._settings.section
        found = [self.file or "the configuration file"] if self._is_in_file(name) else []
        if section is not None and name.removeprefix("migrations-") in section.options:
            found.append(str(self.toml))
        return ", ".join(found) or _DEFAULT

    def parts(self, name: str) -> Iterator[str]:
        """The lists of codes of an option, each with who says it."""
        is_on_line, section = f"--{name}" in self._line, self._settings.section
        is_in_file = self._is_in_file(name)
        ours = _codes(section, name)
        is_replaced = is_on_line and not name.startswith("extend-")
        if is_on_line or is_in_file or ours is None:
            source = "the command line" if is_on_line else self.file if is_in_file else _DEFAULT
            yield f"{_text(self._settings.lists[name])} ({source or 'the configuration file'})"
        if ours is not None and not is_replaced:
            yield f"{ours} ({self.toml})"

    def _is_in_file(self, name: str) -> bool:
        return name in self._said or name.replace("-", "_") in self._said


def _codes(section: Section | None, name: str) -> str | None:
    """What pyproject.toml has for an option of flake8's."""
    if section is None:
        return None
    if name == PER_FILE:
        pairs = (f"{glob}: {', '.join(codes)}" for glob, codes in section.per_file)
        return "; ".join(pairs) or None
    return _text(section.codes[name]) if name in section.codes else None


def _adoptions(paths: Sequence[str], config: Config) -> Iterator[str]:
    """Which names MIG009 asks for, and why."""
    from flake8_migrations.checking.adoption import adoptions

    for path in paths:
        for folder, said in adoptions(path, config):
            yield f"    {os.path.relpath(folder)}: {said}"


def _text(value: object) -> str:
    if isinstance(value, dict):
        value = [f"{kind}={pattern}" for kind, pattern in value.items()]
    if isinstance(value, (list, tuple)):
        value = ", ".join(map(str, value))
    return str(value).strip() if value not in (None, "") else "none"


def _judged(config: Config, paths: Sequence[str]) -> Config:
    """The configuration for the databases of all the paths."""
    if not config.finds_dialects:
        return config
    return config.on(frozenset().union(*(databases_of(_folder(one)).dialects for one in paths)))


def _folder(path: str) -> str:
    place = os.path.abspath(path)
    return place if os.path.isdir(place) else os.path.dirname(place)


def _dialects(paths: Sequence[str]) -> Iterator[str]:
    """What the project of each path shows, and by what."""
    for path in paths:
        found = databases_of(_folder(path))
        names = ", ".join(sorted(found.dialects))
        if not found.evidence:
            yield f"migrations-dialect = {names} (default: nothing in the project shows another)"
            continue
        yield f"migrations-dialect = {names} (shown by the project of {path})"
        for one in found.evidence:
            yield f"    {one.dialect}: {os.path.relpath(one.path)}:{one.line} {one.shown}"

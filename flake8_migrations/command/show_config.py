"""``--show-config``: what holds, and where it comes from."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from configparser import RawConfigParser

from flake8.style_guide import Decision, DecisionEngine

from flake8_migrations.command.settings import Given, Settings, configuration_of
from flake8_migrations.config import OPTIONS, Config
from flake8_migrations.project.databases import databases_of
from flake8_migrations.violations import active_codes

_LISTS = ("select", "extend-select", "ignore", "extend-ignore", "per-file-ignores")


def shown(given: Given, settings: Settings, paths: Sequence[str]) -> str:
    """A line for each option with its value and, in parentheses, who says so."""
    return "".join(f"{line}\n" for line in _lines(given, settings, paths))


def _lines(given: Given, settings: Settings, paths: Sequence[str]) -> Iterator[str]:
    file, folder = configuration_of(given)
    section = file["flake8"] if "flake8" in file else {}
    name = given.config or (_file_in(folder) if file.sections() else None)
    yield f"configuration file = {os.path.relpath(name) if name else 'none'}"
    for option in (*(f"migrations-{one.name}" for one in OPTIONS), *_LISTS):
        value = getattr(settings.options, option.replace("-", "_"), None)
        if f"--{option}" in {one.partition("=")[0] for one in given.arguments}:
            source = "the command line"
        elif option in section or option.replace("-", "_") in section:
            source = os.path.relpath(name) if name else "the configuration file"
        else:
            source = "default"
        if option == "migrations-dialect" and value is None:
            yield from _dialects(paths)
            continue
        if option == "migrations-freeze" and given.since is not None:
            source = "--since" if source == "default" else f"{source}, --since"
        yield f"{option} = {_text(value)} ({source})"
    decider, judged = DecisionEngine(settings.options), _judged(settings.config, paths)
    active = active_codes(*judged.about_codes)
    on = [code for code in active if decider.decision_for(code) is Decision.Selected]
    yield f"{len(on)} codes are on"


def _file_in(folder: str) -> str | None:
    """The file of flake8's configuration in its folder: the first that has the section."""
    for name in ("setup.cfg", "tox.ini", ".flake8"):
        path = os.path.join(folder, name)
        parser = RawConfigParser()
        if parser.read(path, encoding="UTF-8") and any("flake8" in one for one in parser):
            return path
    return None


def _text(value: object) -> str:
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

"""The options as flake8 gets them, with what pyproject.toml says of them as their defaults."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from flake8_migrations.config import file, name_patterns, named_codes
from flake8_migrations.config.options import (
    ANY_CASE,
    CODE_LISTS,
    OPTIONS,
    PER_FILE,
    Asked,
    Option,
    Section,
    Value,
)
from flake8_migrations.config.pyproject import files_for

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager


def add_options(manager: OptionManager, asked: Asked | None = None) -> None:
    """Declares the options, and watches what the configuration files say of them.

    ``asked`` is what the command line says of these files; without it flake8 is starting, and is
    asked.
    """
    section = _section(manager, asked)
    for option in OPTIONS:
        manager.add_option(
            f"--migrations-{option.name}",
            default=option.default,
            parse_from_config=True,
            comma_separated_list=option.kind is list,
            normalize_paths=option.name == "paths",
            metavar=option.name.replace("-", "_").upper(),
            help=f"{option.text} (Default: {option.default or 'none'})",
        )
        file.first(manager.options[-1], partial(_handed_over, option, asked))
    for name in ("ignore", "extend-ignore"):  # flake8 itself would end in a traceback
        if known := manager.config_options_dict.get(name):
            file.first(known, partial(_checked_codes, name, asked))
    watched = file.watch(manager, section, asked)
    if section is not None:
        _Beside(section, watched, asked).prepare(manager)


def _handed_over(option: Option, asked: Asked | None, value: object) -> Value:
    name = f"migrations-{option.name}"
    try:
        return file.text_of(name, value, option.valid, option.kind)
    except Exception as error:
        from flake8_migrations.config.whence import refuse_in_file

        refuse_in_file(name, error, asked)


def _checked_codes(name: str, asked: Asked | None, codes: object) -> object:
    try:
        named_codes.check_list(name, codes)
    except Exception as error:
        from flake8_migrations.config.whence import refuse_in_file

        refuse_in_file(name, error, asked)
    return codes


def _section(manager: OptionManager, asked: Asked | None) -> Section | None:
    """What pyproject.toml says of us, if it does."""
    others = manager.config_options_dict
    if asked is not None and asked.toml is not None:
        from flake8_migrations.config.table import section_from

        return section_from(asked.toml, others)
    for path, source in files_for(os.getcwd()):
        from flake8_migrations.config.flake8_file import asked_of_flake8
        from flake8_migrations.config.table import section_in

        if (asked or asked_of_flake8()).is_isolated:
            break

        if (section := section_in(path, source, others)) is not None:
            return section
    return None


class _Beside:
    """pyproject.toml beside flake8's own file: what one says, the other must not contradict."""

    def __init__(self, section: Section, watched: file.WatchedKeys, asked: Asked | None) -> None:
        self._section = section
        self._watched = watched
        self._asked = asked

    def prepare(self, manager: OptionManager) -> None:
        """Makes the table's values the defaults, and looks at those of flake8's file."""
        for option in OPTIONS:
            if option.name not in self._section.options:
                continue
            declared = self._watched[f"migrations-{option.name}"]
            value = declared.normalize(self._section.options[option.name], self._section.folder)
            manager.parser.set_defaults(**{f"migrations_{option.name.replace('-', '_')}": value})
            file.then(declared, partial(self._compare, option, value))
        for name in (*CODE_LISTS, PER_FILE):
            if known := self._watched.get(name):
                file.then(known, partial(self._note, name))

    def _compare(self, option: Option, ours: Value, said: Value, folder: str) -> None:
        if _comparable(option, said) != _comparable(option, ours):
            from flake8_migrations.config.table import refuse_two, shown

            key = f"migrations-{option.name}"
            refuse_two(key, shown(said), self._file(key, folder), self._section, shown(ours))

    def _note(self, name: str, said: object, folder: str) -> None:
        from flake8_migrations.config import table

        self._watched.said[name] = said
        look = table.check_per_file if name == PER_FILE else partial(table.check_codes, name)
        look(self._section, said, partial(self._file, name, folder))

    def _file(self, key: str, folder: str) -> str:
        from flake8_migrations.config.flake8_file import asked_of_flake8, file_with

        return file_with(key, folder, self._asked or asked_of_flake8())


def _comparable(option: Option, value: Value) -> object:
    if option.kind is dict:
        return sorted(name_patterns(value))
    if option.name in ANY_CASE:
        return sorted(one.lower() for one in ([value] if isinstance(value, str) else value))
    return sorted(value) if isinstance(value, list) else value

"""The options of a run, put together as flake8 does: its defaults, its file, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence

from flake8.exceptions import ExecutionError

from flake8_migrations import config
from flake8_migrations.command.errors import UsageError
from flake8_migrations.config import Config
from flake8_migrations.config.file import WatchedKeys, watched_by
from flake8_migrations.config.options import CODE_LISTS, PER_FILE, Asked, Section
from flake8_migrations.config.reading import options_of
from flake8_migrations.model.namedtuple import NamedTuple


class Settings(NamedTuple):
    """What a run obeys."""

    options: argparse.Namespace
    """flake8's own: paths, exclude, select, per-file-ignores, …"""
    config: Config
    """The plugin's."""
    section: Section | None = None
    """What pyproject.toml says."""
    lists: Mapping[str, object] = {}
    """What flake8's file and the command line say of codes, without pyproject.toml."""


class Given(NamedTuple):
    """What the command line says."""

    arguments: Sequence[str] = ()
    """Options and paths, as flake8 would be given them."""
    config: str | None = None
    """A configuration file in place of the one that flake8 finds, or of the nearest
    pyproject.toml that has our table."""
    is_isolated: bool = False
    since: str | None = None
    """A git ref: what is on it is the past, besides what is frozen."""

    @property
    def asked(self) -> Asked:
        """What it says of configuration files."""
        is_toml = self.config is not None and self.config.endswith(".toml")
        return Asked(
            config=None if is_toml else self.config,
            toml=self.config if is_toml else None,
            is_isolated=self.is_isolated,
        )


def settings_of(given: Given) -> Settings:
    """The options of a run.

    Raises:
        UsageError: an option or the configuration is wrong.
    """
    try:
        options, manager = options_of(given.arguments, given.asked)
        if given.since is not None:
            options.migrations_freeze = [*options.migrations_freeze, f"git:{given.since}"]
        lists = {name: vars(options)[name.replace("-", "_")] for name in (*CODE_LISTS, PER_FILE)}
        parsed = config.parse_options(options, manager)
        watched = watched_by(manager)
        _refuse_silence(options, watched)
        return Settings(options, parsed, watched.section if watched is not None else None, lists)
    except ExecutionError as error:
        problem = str(error)
        if given.since is not None:
            _, is_ours, rest = problem.partition(f"freeze: git:{given.since}: ")
            problem = f"--since: {rest}" if is_ours else problem
        raise UsageError(problem) from None


def _refuse_silence(options: argparse.Namespace, watched: WatchedKeys | None) -> None:
    """Refuses lists of codes that leave none of ours: whoever asks us alone would be told nothing.

    flake8's own list may well do so, ``select = E,F,W`` for one: it is for all plugins.
    """
    ignored = [*(options.ignore or ()), *(options.extend_ignore or ())]
    if not options.select and not any("MIG".startswith(code) for code in ignored):
        return  # the usual lists cost nothing
    from flake8.style_guide import Decision, DecisionEngine

    from flake8_migrations.violations import VIOLATIONS

    engine = DecisionEngine(options)
    if any(engine.decision_for(code) is Decision.Selected for code in VIOLATIONS):
        return
    is_ignored = any("MIG".startswith(code) for code in options.ignore or ())
    name = "select" if options.select else "ignore" if is_ignored else "extend-ignore"
    said = ",".join(getattr(options, name.replace("-", "_")))
    hint = "add MIG to it" if options.select else "take MIG out of it"
    message = f"{name}: {said} leaves no code of MIG, and nothing would be reported; {hint}"
    if watched is not None:
        from flake8_migrations.config.whence import placed

        message = placed(message, options, watched)
    raise ExecutionError(message)

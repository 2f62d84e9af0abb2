"""Which files are checked where no path is given."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flake8_migrations.command.errors import UsageError
from flake8_migrations.command.finding import Report

if TYPE_CHECKING:
    from flake8_migrations.project.alembic_ini import Unreadable


def default_paths() -> list[str]:
    """The folders of migrations that Alembic's configuration names, or else all that lie below.

    Raises:
        UsageError: there are none.
    """
    from flake8_migrations.project.alembic_ini import Unreadable
    from flake8_migrations.project.configuration import find_alembic
    from flake8_migrations.project.folders import folders_below
    from flake8_migrations.project.headers import revisions_in

    try:
        alembic = find_alembic(None)
    except Unreadable as error:
        raise UsageError(_said_by_graph(error)) from None
    if alembic is not None and alembic.location.folders:
        return [os.path.relpath(folder) for folder in alembic.location.folders]
    found = [folder for folder in folders_below(".") if revisions_in(folder)]
    if not found:
        raise UsageError(
            "no migrations: neither alembic.ini nor [tool.alembic] in pyproject.toml names a folder"
            f" that exists, and none below {os.getcwd()} holds a revision; give a path"
        )
    return [os.path.relpath(folder) for folder in found]


def _said_by_graph(unreadable: Unreadable) -> str:
    """What the graph command says of a configuration that cannot be read."""
    from flake8_migrations.graph.errors import config_unreadable
    from flake8_migrations.graph.sources.running import relative

    said = config_unreadable(relative(unreadable.path), unreadable.reason)
    return str(said).removeprefix("error: ")


def check_paths(paths: Sequence[str]) -> None:
    """Refuses a path that is not there, which would pass in silence.

    Raises:
        UsageError: there is none of the name.
    """
    for path in paths:
        if path != "-" and not os.path.exists(path):
            raise UsageError(f"{path or repr(path)}: no such file or folder")


def refuse_nothing(report: Report, paths: Sequence[str]) -> None:
    """Refuses folders that hold no migration; a file that is none was named by a hook.

    Raises:
        UsageError: nothing was checked.
    """
    folders = [path for path in paths if os.path.isdir(path)]
    if folders and not (report.migrations or report.unreadable):
        raise UsageError(f"no migration in {', '.join(folders)}: nothing was checked")

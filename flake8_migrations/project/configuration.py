"""Which configuration of Alembic's holds where a command is run, as Alembic looks for it."""

from __future__ import annotations

import os
from collections.abc import Iterator

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project.alembic_ini import SECTION, settings_of
from flake8_migrations.project.locations import BESIDE_ENV, Location, folders_between, location
from flake8_migrations.project.root import root_of


class AlembicConfiguration(NamedTuple):
    """Where Alembic's configuration is, and where it says that the migrations are."""

    ini: str | None
    toml: str | None
    """A pyproject.toml with ``[tool.alembic]``; what alembic.ini says besides comes first."""
    location: Location
    name: str = SECTION
    """The section of alembic.ini."""

    @property
    def path(self) -> str:
        """The file that an error message names."""
        return self.ini or self.toml or ""

    @property
    def folder(self) -> str:
        """The folder in which Alembic is run with them."""
        return self.location.folder

    @property
    def script_location(self) -> str | None:
        return self.location.script.path if self.location.script else None

    @property
    def versions(self) -> tuple[str, ...]:
        """The folders of migrations that it says or implies, there or not."""
        return tuple(place.path for place in self.location.versions)


def find_alembic(given: str | None, name: str = SECTION) -> AlembicConfiguration | None:
    """Alembic's section in the file that was given, or in the nearest one upwards.

    ``name`` is that of the section in alembic.ini. One may be there and another in the
    pyproject.toml of the folder in which the command is run: they are one then. Without a file,
    ``ALEMBIC_CONFIG`` of the environment names it, as it does for Alembic.

    Raises:
        Unreadable: A file cannot be read.
    """
    given = given or os.environ.get("ALEMBIC_CONFIG")
    if given:
        path, folder = os.path.abspath(given), os.getcwd()
        if given.endswith(".toml"):
            return _alembic(os.path.join(folder, "alembic.ini"), path, name, path, folder)
        return _alembic(path, os.path.join(folder, "pyproject.toml"), name, path, folder)
    for folder in upwards():
        toml = os.path.join(folder, "pyproject.toml")
        for file in ("alembic.ini", BESIDE_ENV):
            ini = os.path.join(folder, file)
            found = _alembic(ini, toml, name, ini, folder)
            if found is not None:
                return found
    return None


def upwards() -> Iterator[str]:
    """The current folder and each one above, up to the root of the repository."""
    folder = os.getcwd()
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = above


def _alembic(
    ini: str, toml: str, name: str, given: str, folder: str
) -> AlembicConfiguration | None:
    """What two files that may exist say together, unless neither has the section."""
    of_ini, of_toml = settings_of(ini, None, name), settings_of(None, toml, name)
    settings = settings_of(ini, toml, name)
    if settings is None:
        return None
    here = os.path.dirname(given)
    above = folders_between(here, root_of(here) or here)
    runs_in = [folder, *above]
    if settings.script_location is None and os.path.isfile(os.path.join(settings.here, "env.py")):
        # Flask-Migrate says it to Alembic, and is run in the folder above
        runs_in = [os.path.dirname(settings.here), *runs_in]
    return AlembicConfiguration(
        None if of_ini is None else ini,
        None if of_toml is None else toml,
        location(settings, list(dict.fromkeys(runs_in))),
        name,
    )

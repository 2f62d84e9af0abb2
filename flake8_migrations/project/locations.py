"""Where Alembic finds its files: what ``alembic heads`` finds, without running anything.

Alembic takes a relative path relative to the folder in which it is run, and looks for a package
on ``sys.path``. Which folder that is, nobody says: it is tried in turn, the folder of the
configuration first, then those above it. See docs/decisions/0027-locations-as-alembic-has-them.md.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib.util import find_spec

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project.alembic_ini import SECTION, Settings, may_say_where, sections_of
from flake8_migrations.project.cache import is_dir, is_file, kept, listing, real_path
from flake8_migrations.project.folders import searched, tree
from flake8_migrations.project.headers import is_loaded
from flake8_migrations.project.root import root_of

BESIDE_ENV = os.path.join("migrations", "alembic.ini")
"""Where Flask-Migrate keeps it."""


class Place(NamedTuple):
    """A folder that the configuration names."""

    option: str
    written: str
    path: str
    """Where it is, or where it would be first of all."""
    is_there: bool
    looked_in: tuple[str, ...] = ()
    """Where its package was looked for, if it has one."""


class Location(NamedTuple):
    """The files of one configuration, seen from the folder in which Alembic is run."""

    folder: str
    script: Place | None
    """The folder of ``env.py``."""
    versions: tuple[Place, ...]
    is_recursive: bool = False
    """Whether the folders below those of the versions are part of them."""
    is_listed: bool = False
    """Whether the configuration says which they are; else there is one, beside ``env.py``."""
    section: str = SECTION
    configured_in: tuple[str, ...] = ()
    """The files that say so: alembic.ini, pyproject.toml."""
    file_template: str | None = None
    """How new files are named, in Python's % format."""

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders whose files Alembic loads, each once."""
        found: dict[str, str] = {}
        for place in self.versions:
            if place.is_there:
                for folder in tree(place.path) if self.is_recursive else [place.path]:
                    found.setdefault(real_path(folder), folder)
        return tuple(found.values())

    @property
    def files(self) -> tuple[str, ...]:
        """The files that Alembic loads, each once."""
        found: dict[str, str] = {}
        for folder in self.folders:
            for name in filter(is_loaded, listing(folder).files):
                path = os.path.join(folder, name)
                found.setdefault(real_path(path), path)
        return tuple(found.values())

    @property
    def missing(self) -> tuple[Place, ...]:
        """The places that are named and not there."""
        named = (self.script, *(self.versions if self.is_listed else ()))
        return tuple(place for place in named if place is not None and not place.is_there)

    @property
    def lacks_versions(self) -> bool:
        """Whether a folder of versions is not at hand: of a package, for example."""
        return not all(place.is_there for place in self.versions)

    @property
    def fits(self) -> bool:
        """Whether what is there looks like the files of Alembic."""
        if any(place.is_there for place in self.versions):
            return True
        return self.has_env and not self.is_listed

    @property
    def has_env(self) -> bool:
        """Whether there is an ``env.py``."""
        return self.script is not None and is_file(os.path.join(self.script.path, "env.py"))

    def loads(self, folder: str) -> bool:
        """Whether Alembic loads the files of a folder."""
        return self._lists(folder) or (self.is_recursive and self.is_above(folder))

    def is_above(self, folder: str) -> bool:
        """Whether a folder is below one of the versions."""
        return any(folder.startswith(place.path + os.sep) for place in self.versions)

    def _lists(self, folder: str) -> bool:
        return any(place.path == folder for place in self.versions)


def location(settings: Settings, runs_in: Sequence[str]) -> Location:
    """The files of Alembic, run in the first of these folders in which they are found."""
    tried = list(locations(settings, runs_in))
    return next((one for one in tried if one.fits), tried[0])


def locations(settings: Settings, runs_in: Sequence[str]) -> Iterator[Location]:
    """The files of Alembic, run in each of these folders."""
    written = [settings.script_location or "", *settings.version_locations]
    if not any(_has_package(one) for one in written):
        if all(os.path.isabs(one) for one in written if one):
            runs_in = runs_in[:1]
        yield from (_location(settings, folder, ()) for folder in runs_in)
        return
    looked_in: list[str] = []
    for folder in runs_in:
        looked_in += _roots(settings, folder)
        yield _location(settings, folder, tuple(dict.fromkeys(looked_in)))


def _location(settings: Settings, folder: str, looked_in: tuple[str, ...]) -> Location:
    written = settings.script_location
    if written is not None:
        script = _place("script_location", written, folder, looked_in)
    elif is_file(os.path.join(settings.here, "env.py")):
        # Flask-Migrate says it to Alembic, and keeps alembic.ini beside env.py
        script = Place("script_location", "", settings.here, True)
    else:
        script = None
    listed = settings.version_locations
    if listed:
        versions = tuple(_place("version_locations", one, folder, looked_in) for one in listed)
    elif script is not None:
        path = os.path.join(script.path, "versions")
        versions = (Place("script_location", written or "", path, is_dir(path)),)
    else:
        versions = ()
    is_listed = bool(listed)
    return Location(
        folder,
        script,
        versions,
        settings.is_recursive,
        is_listed,
        settings.section,
        file_template=settings.file_template,
    )


def _has_package(written: str) -> bool:
    return ":" in written and not os.path.isabs(written)


def _place(option: str, written: str, folder: str, looked_in: tuple[str, ...]) -> Place:
    if not _has_package(written):
        path = os.path.normpath(os.path.join(folder, written))
        return Place(option, written, path, is_dir(path))
    package, *below = written.split(":")
    parts = package.split(".")
    at_hand = [found for root in looked_in if (found := _package_in(root, parts)) is not None]
    if not at_hand:
        at_hand = _installed(parts)
    paths = [os.path.normpath(os.path.join(found, *below)) for found in at_hand]
    for path in filter(is_dir, paths):
        return Place(option, written, path, True, looked_in)
    nowhere = os.path.normpath(os.path.join(folder, *parts, *below))
    return Place(option, written, paths[0] if paths else nowhere, False, looked_in)


def _roots(settings: Settings, folder: str) -> Iterator[str]:
    """The folders of a project from which packages are imported."""
    for path in (*settings.prepended, "", "src"):
        yield os.path.normpath(os.path.join(folder, path))


def _package_in(root: str, parts: Sequence[str]) -> str | None:
    """The folder of a package, or that of a module."""
    path = os.path.join(root, *parts)
    if is_dir(path):
        return path
    return os.path.dirname(path) if is_file(f"{path}.py") else None


def _installed(parts: Sequence[str]) -> list[str]:
    """The folders of a package that is installed; its parent is not imported to find it."""
    try:
        spec = find_spec(parts[0])
    except (ImportError, ValueError):
        return []
    roots = spec.submodule_search_locations if spec is not None else None
    found = (_package_in(root, parts[1:]) for root in roots or ())
    return [one for one in found if one is not None]


# from a folder to the configuration that is about it


@kept(most=100)
def location_of(folder: str) -> Location | None:
    """What the configuration says that is about a folder of revisions.

    The one that loads it, or else one that has it below its versions and does not load it.
    """
    root = root_of(folder)
    top = root or os.path.dirname(os.path.dirname(folder))
    above: Location | None = None
    for found in _around(folder, top, root is not None):
        if found.loads(folder):
            return found
        if above is None and found.is_above(folder):
            above = found
    return above


def _around(folder: str, top: str, has_root: bool) -> Iterator[Location]:
    """The locations of the configurations from a folder upward, the nearest first."""
    place = folder
    while True:
        for ini, toml in _configurations(place):
            yield from _configured(ini, toml, top)
        if place == top or os.path.dirname(place) == place:
            break
        place = os.path.dirname(place)
    for name in searched(listing(top).folders) if has_root else ():
        ini = os.path.join(top, name, "alembic.ini")
        if is_file(ini):
            yield from _configured(ini, None, top, from_above=True)


def _configured(
    ini: str | None, toml: str | None, top: str, from_above: bool = False
) -> Iterator[Location]:
    """The locations that two files say, run in their folder or in one above it."""
    files = tuple(path for path in (ini, toml) if path is not None)
    for settings in sections_of(ini, toml):
        runs_in = folders_between(settings.here, top)
        for one in locations(settings, runs_in[::-1] if from_above else runs_in):
            yield one._replace(configured_in=files)


def _configurations(place: str) -> Iterator[tuple[str | None, str | None]]:
    """The files of a folder that may configure Alembic: alembic.ini, and pyproject.toml with it."""
    folders, names = listing(place)
    toml = os.path.join(place, "pyproject.toml")
    known_toml = toml if "pyproject.toml" in names and may_say_where(toml) else None
    inis = [os.path.join(place, "alembic.ini")] if "alembic.ini" in names else []
    if "migrations" in (*folders, *names) and is_file(os.path.join(place, BESIDE_ENV)):
        inis.append(os.path.join(place, BESIDE_ENV))
    for name in names:
        if name.endswith((".ini", ".cfg")) and name != "alembic.ini":
            path = os.path.join(place, name)
            if may_say_where(path):
                inis.append(path)
    yield from ((ini, known_toml) for ini in inis)
    if known_toml and not inis:
        yield None, known_toml


def folders_between(folder: str, top: str) -> list[str]:
    """A folder, and those above it as far as another one."""
    found = [folder]
    while folder != top and folder.startswith(top + os.sep):
        folder = os.path.dirname(folder)
        found.append(folder)
    return found

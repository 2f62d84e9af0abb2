"""Which databases the project of a migration shows: from its dependencies, URLs and history.

The only place that says so, with the evidence. It is asked where ``migrations-dialect`` is not
set. See docs/decisions/0030-the-project-shows-its-databases.md.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator, Mapping, Sequence

from flake8_migrations.model.databases import Databases, Evidence, Weight, shown_by
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.revision import Revision
from flake8_migrations.project import dialect_words
from flake8_migrations.project.cache import (
    State,
    beginning,
    is_file,
    kept,
    listing,
    read,
    state,
)
from flake8_migrations.project.drivers import drivers_of
from flake8_migrations.project.headers import revisions_in
from flake8_migrations.project.locations import folders_between, location_of
from flake8_migrations.project.root import env_file, root_of
from flake8_migrations.project.siblings import folders_of

_LARGEST = 200_000
_LARGEST_REVISION = 100_000
_MOST_MODULES = 12
"""Modules that are searched for URLs, of those that ``env.py`` imports."""
_NEWEST = 60
"""Revisions that are searched, the newest, unless nothing says anything."""
_LEVELS = 2
"""It imports a module, and that one the settings."""


def databases_of(folder: str) -> Databases:
    """The databases that migrations in a folder, given by its absolute path, are for."""
    found, is_run = _in_project(folder)
    if is_run is None:
        return shown_by(found)
    is_needed = not any(one.weight is Weight.RUNS for one in found)
    folders = tuple([(one, state(one)) for one in folders_of(folder)])
    return shown_by((*found, *_in_folders(folders, is_run, is_needed)))


@kept(most=1_000)
def _in_project(folder: str) -> tuple[tuple[Evidence, ...], bool | None]:
    """What the project says but for its history, and whether something runs that.

    None where the history says nothing: inside a project, files that nothing runs are data of
    its tests. Where there is no project at all, they are a history if nothing is missing.
    """
    found = (*drivers_of(folder), *_in_configuration(folder), *_in_environment(folder))
    is_run = location_of(folder) is not None or env_file(folder) is not None
    return found, None if not is_run and root_of(folder) is not None else is_run


# Alembic's configuration


def _in_configuration(folder: str) -> tuple[Evidence, ...]:
    """The URLs of the configuration that is about a folder of revisions."""
    location = location_of(folder)
    if location is not None:
        files, section = location.configured_in, location.section
    else:
        nearest = _nearest_ini(folder)
        files, section = () if nearest is None else (nearest,), "alembic"
    found: list[Evidence] = []
    for path in files:
        text = _text(path)
        if "://" in text:
            name = "tool.alembic" if path.endswith(".toml") else section
            ours = _sections(text, name, path.endswith(".toml"))
            found += dialect_words.evidence_in(dialect_words.options_in(ours), ours, path)
    return tuple(found)


def _nearest_ini(folder: str) -> str | None:
    root = root_of(folder)
    for place in folders_between(folder, root) if root is not None else ():
        path = os.path.join(place, "alembic.ini")
        if is_file(path):
            return path
    return None


def _sections(text: str, name: str, is_alone: bool) -> str:
    """A section and, unless it stands alone, those that are no other history's.

    What is left out leaves its empty lines.
    """
    kept_lines: list[str] = []
    for part in f"\n{text}".split("\n["):
        header, _, options = part.partition("\n")
        is_other = header.split("]")[0].strip() != name
        if is_other and (is_alone or _says_where(options)):
            kept_lines.append("\n" * part.count("\n"))
        else:
            kept_lines.append(part)
    return "\n[".join(kept_lines)[1:]


def _says_where(options: str) -> bool:
    return any(line.startswith(_WHERE) for line in options.split("\n"))


_WHERE = ("script_location", "version_locations")


# env.py


def _in_environment(folder: str) -> tuple[Evidence, ...]:
    """What ``env.py`` says, and the URLs in the modules of the project that it imports."""
    path = env_file(folder)
    if path is None:
        return ()
    text = _text(path)
    searches = (dialect_words.urls_in, dialect_words.batch_in, dialect_words.tests_in)
    words = (word for search in searches for word in search(text))
    found = [*dialect_words.evidence_in(words, text, path)]
    for module in _imported(path, root_of(folder)):
        text = _text(module)
        found += dialect_words.evidence_in(dialect_words.urls_in(text), text, module)
    return tuple(found)


def _imported(path: str, root: str | None) -> Iterator[str]:
    """The modules of the project that a module imports, and those that these import."""
    places = _places(os.path.dirname(path), root)
    seen = {path}
    level = [path]
    for _ in range(_LEVELS):
        below: list[str] = []
        for module in level:
            for found in _imports_of(module, places):
                if found not in seen and len(seen) <= _MOST_MODULES:
                    seen.add(found)
                    below.append(found)
                    yield found
        level = below


def _places(folder: str, root: str | None) -> list[str]:
    """The folders from which packages of the project may be imported."""
    found: list[str] = []
    for place in folders_between(folder, root) if root is not None else ():
        found += (
            (place, os.path.join(place, "src")) if "src" in listing(place).folders else (place,)
        )
    return found


def _imports_of(path: str, places: Sequence[str]) -> Iterator[str]:
    """The files of the modules that a module imports."""
    for module, names in _imports(_text(path)):
        base = [part for part in module.split(".") if part]
        here = os.path.dirname(path)
        for _ in range(len(module) - len(module.lstrip(".")) - 1):
            here = os.path.dirname(here)
        for parts in (base, *([*base, name] for name in names)):
            found = _module(parts, [here] if module.startswith(".") else places)
            if found is not None:
                yield found


def _imports(text: str) -> Iterator[tuple[str, list[str]]]:
    """The modules that a text imports, each with the names that are taken from it."""
    for line in text.split("\n"):
        if "import" not in line:
            continue
        words = line.split("#")[0].replace(",", " ").replace("(", " ").split()
        if len(words) > 1 and words[0] == "import":
            yield from ((name, []) for name in words[1:])
        elif len(words) > 2 and words[0] == "from" and words[2] == "import":
            names = words[3:] or _in_brackets(text, line)
            yield words[1], [name.strip(")") for name in names]


def _in_brackets(text: str, line: str) -> list[str]:
    """The names of an import that ends on a later line."""
    return text.partition(line)[2].partition(")")[0].replace(",", " ").split()


def _module(parts: Sequence[str], places: Iterable[str]) -> str | None:
    """The file of a module."""
    if not parts:
        return None
    for place in places:
        folders, files = listing(place)
        if parts[0] in folders:
            for path in (
                f"{os.path.join(place, *parts)}.py",
                os.path.join(place, *parts, "__init__.py"),
            ):
                if is_file(path):
                    return path
        elif len(parts) == 1 and f"{parts[0]}.py" in files:
            return os.path.join(place, f"{parts[0]}.py")
    return None


def _text(path: str) -> str:
    return (read(path, _LARGEST) or b"").decode("utf-8", "replace")


# the history


@kept(most=8)
def _in_folders(
    folders: tuple[tuple[str, State], ...], is_run: bool, is_needed: bool
) -> tuple[Evidence, ...]:
    """What revisions say, the newest first: one place of each database and weight.

    It is needed where nothing else says anything. What only older ones say is of the past, unless
    nobody says anything else.
    """
    revisions = [one for folder, _ in folders for one in revisions_in(folder)]
    if not is_run and not _is_whole(revisions):
        return ()
    if len(revisions) > _NEWEST:
        depths = _depths(revisions)
        revisions.sort(key=lambda one: -depths.get(one.revision, 0))
    found: dict[tuple[str, Weight], Evidence] = {}
    for number, one in enumerate(revisions):
        if number >= _NEWEST and (found or not is_needed):
            break
        for evidence in _in_revision(one.path, _wanted(found)):
            found.setdefault((evidence.dialect, evidence.weight), evidence)
    return tuple(found.values())


def _wanted(found: Mapping[tuple[str, Weight], Evidence]) -> list[str]:
    """The databases of which more can change something."""
    named = {dialect for dialect, _ in found}
    is_settled = "postgresql" in named
    return [
        name for name in _DIALECTS
        if name not in named or not (is_settled or (name, Weight.RUNS) in found)
    ]  # fmt: skip


_DIALECTS = tuple(sorted(DIALECTS))


def _in_revision(path: str, dialects: Sequence[str]) -> tuple[Evidence, ...]:
    source = beginning(path, _LARGEST_REVISION) or b""
    if not dialect_words.may_name_one(source):
        return ()
    named = [name for name in dialects if name.encode() in source]
    if not named:
        return ()
    text = source.decode("utf-8", "replace")
    return dialect_words.evidence_in(dialect_words.words_in(text, named), text, path)


def _depths(revisions: Iterable[Revision]) -> dict[str, int]:
    """How many revisions lie before each one, along the longest way."""
    depths: dict[str, int] = {}
    after: dict[str, list[str]] = {}
    missing: dict[str, int] = {}
    for one in revisions:
        missing[one.revision] = len(one.down_revisions)
        for parent in one.down_revisions:
            after.setdefault(parent, []).append(one.revision)
    waiting = [name for name, count in missing.items() if not count]
    for name in waiting:  # which grows meanwhile
        for child in after.get(name, ()):
            depths[child] = max(depths.get(child, 0), depths.get(name, 0) + 1)
            missing[child] -= 1
            if not missing[child]:
                waiting.append(child)
    return depths


def _is_whole(revisions: Sequence[Revision]) -> bool:
    """Whether each parent is there, and most files are one."""
    known = {one.revision for one in revisions}
    parents = {parent for one in revisions for parent in one.down_revisions}
    return parents <= known and 2 * len(parents) >= len(known) > 1

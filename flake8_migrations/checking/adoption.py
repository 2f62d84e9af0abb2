"""Whether a project has adopted a form of file names, and by what: for ``--show-config``."""

from __future__ import annotations

import os
from collections.abc import Iterator

from flake8_migrations.config import Config
from flake8_migrations.model.revision import Revision
from flake8_migrations.project.folders import folders_below
from flake8_migrations.project.headers import revisions_in
from flake8_migrations.project.locations import location_of
from flake8_migrations.project.siblings import chain_of, folders_of
from flake8_migrations.rules.filenames import FORM, is_set, naming_of


def adoptions(path: str, config: Config) -> Iterator[tuple[str, str]]:
    """Each history at or below a path, by its folder, and what its files are to be called."""
    seen: set[str] = set()
    place = os.path.abspath(path)
    folders = folders_below(place) if os.path.isdir(place) else [os.path.dirname(place)]
    for folder in folders:
        revisions = revisions_in(folder)
        if not revisions or folder in seen:
            continue
        seen.update(folders_of(os.path.abspath(folder)))
        yield folder, _adoption(os.path.abspath(folder), revisions[0], config)


def _adoption(folder: str, one: Revision, config: Config) -> str:
    location = location_of(folder)
    template = location.file_template if location is not None else None
    pattern = config.filename_pattern
    naming = naming_of(chain_of(one).history, pattern, is_set(pattern, template), config.frozen)
    form = pattern or FORM
    if pattern:
        return f"{form}, adopted by migrations-filename-pattern"
    if naming.is_set and location is not None:
        files = ", ".join(map(os.path.relpath, location.configured_in))
        return f"{form}, adopted by file_template of {files}"
    if naming.first is not None:
        return f"{form}, adopted since {os.path.basename(naming.first.path)}"
    return f"{form}, not adopted: no file_template and no file gives such a name"

"""The header of a migration file, as it says which revision comes after which."""

from __future__ import annotations

import os.path

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used

_STAMP = compiled_when_used(
    r"(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?:[T_-]?(\d\d)[-_]?(\d\d)(?:[-_]?(\d\d))?)?[-_]"
)


class Revision(NamedTuple):
    """The header of one migration file."""

    revision: str
    down_revisions: tuple[str, ...]
    """Its parents; a HOLE for one that the header computes."""
    path: str
    depends_on: tuple[str, ...] = ()
    """Revisions, or labels of branches, that must have run although they are no parents."""
    branch_labels: tuple[str, ...] = ()
    line: int = 1
    """The line of ``revision = …``."""
    down_line: int = 1
    """The line of ``down_revision = …``."""
    depends_line: int = 1
    """The line of ``depends_on = …``."""
    revises: str | None = None
    """What the docstring says behind ``Revises:``."""
    created: str | None = None
    """When Alembic made the file, as the docstring says behind ``Create Date:``."""

    @property
    def stamp(self) -> str | None:
        """The digits of the date, and of the time if there is one, that begin the file's name."""
        match = _STAMP.match(os.path.basename(self.path))
        if match is None or not ("1990" <= match[1] <= "2100" and "01" <= match[2] <= "12"):
            return None
        return "".join(part or "" for part in match.groups())

"""The header of a migration file, as it says which revision comes after which."""

from __future__ import annotations

import os.path
import re

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used

_STAMP = compiled_when_used(
    r"(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?:[T_-]?(\d\d)[-_]?(\d\d)(?:[-_]?(\d\d))?)?[-_]"
)
_PROLOGUE = 2048
"""Characters in which a docstring says what it has to say of the revision."""
_DATE = compiled_when_used(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*")


class Revision(NamedTuple):
    """The header of one migration file."""

    revision: str
    down_revisions: tuple[str, ...]
    """Its parents; a HOLE for one that the header computes."""
    path: str
    depends_on: tuple[str, ...] = ()
    """Revisions, or labels of branches, that must have run although they are no parents."""
    branch_labels: tuple[str, ...] = ()
    place: int = 0
    """Where ``revision = …`` stands in the text."""
    down_place: int = 0
    depends_place: int = 0
    start: str = ""
    """The file's text up to the last of these places, at least: few files are asked for more."""

    @property
    def line(self) -> int:
        """The line of ``revision = …``."""
        return self._line(self.place)

    @property
    def down_line(self) -> int:
        """The line of ``down_revision = …``."""
        return self._line(self.down_place)

    @property
    def depends_line(self) -> int:
        """The line of ``depends_on = …``."""
        return self._line(self.depends_place)

    def _line(self, place: int) -> int:
        return 1 + self.start.count("\n", 0, place)

    @property
    def revises(self) -> str | None:
        """What the docstring says behind ``Revises:``."""
        return _said(self.start, "Revises:")

    @property
    def created(self) -> str | None:
        """When Alembic made the file, as the docstring says behind ``Create Date:``."""
        made = _DATE.match(_said(self.start, "Create Date:") or "")
        return made[0] if made else None

    @property
    def made(self) -> str:
        """The digits of the moment at which it was made; empty where nothing says it."""
        return re.sub(r"\D", "", self.created)[:14] if self.created else self.stamp or ""

    @property
    def stamp(self) -> str | None:
        """The digits of the date, and of the time if there is one, that begin the file's name."""
        match = _STAMP.match(os.path.basename(self.path))
        if match is None or not ("1990" <= match[1] <= "2100" and "01" <= match[2] <= "12"):
            return None
        return "".join(part or "" for part in match.groups())


def _said(text: str, label: str) -> str | None:
    """What is said behind a label that begins a line."""
    place = text.find(label, 0, _PROLOGUE)
    if place < 0 or text[text.rfind("\n", 0, place) + 1 : place].strip(" \t\"'"):
        return None
    end = text.find("\n", place)
    said = text[place + len(label) : end if end >= 0 else len(text)]
    return said.partition('"""')[0].partition("'''")[0].strip()

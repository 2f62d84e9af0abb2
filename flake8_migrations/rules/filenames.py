"""File names: ``YYYYMMDD_HHMMSS_description.py``, with a real date and time."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from flake8_migrations.config import Config
from flake8_migrations.model.history import History, reached
from flake8_migrations.model.migration import Location, Migration
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import shown
from flake8_migrations.rules.findings import Finding

if TYPE_CHECKING:
    from flake8_migrations.rules.surroundings import Surroundings

FORM = "YYYYMMDD_HHMMSS_description.py"
REMEDY = (
    "let Alembic name new files with file_template ="
    " %%(year)d%%(month).2d%%(day).2d_%%(hour).2d%%(minute).2d%%(second).2d_%%(slug)s,"
    " or describe the project's own form in migrations-filename-pattern"
)
_EXAMPLE = {
    **{"rev": "9e4b1d7c0a25", "slug": "add_orders", "epoch": 1768469400},
    **{"year": 2026, "month": 1, "day": 15, "hour": 9, "minute": 30, "second": 0},
}
"""What Alembic puts into ``file_template``."""
LONGEST_DESCRIPTION = 50
"""Characters."""

_BUILT_IN = compiled_when_used(r"([0-9]{8})_([0-9]{6})_(.+)\.py")
_DESCRIPTION = compiled_when_used(r"[a-z0-9]+(_[a-z0-9]+)*")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def file_name(
    migration: Migration, config: Config, surroundings: Surroundings
) -> Iterator[Finding]:
    """A name of another form than the project has adopted; see docs/decisions/0040."""
    name = os.path.basename(migration.path)
    if not name.endswith(".py"):  # a buffer without a name
        return
    found = problem(name, config.filename_pattern)
    if found is None:
        return
    fields = {"file": shown(name), "problem": found}
    if config.is_frozen(migration.revision):
        why = f"by migrations-freeze = {', '.join(config.freeze)}"
        yield Finding("MIG010", Location(1, 0), "", {**fields, "why": why})
        return
    naming = naming_of(
        surroundings.chain.history,
        config.filename_pattern,
        is_set(config.filename_pattern, surroundings.file_template),
        config.frozen,
    )
    header = migration.header
    if header is None or header.path in naming.judged:
        fields["remedy"] = _remedy(config.filename_pattern, naming)
        yield Finding("MIG009", Location(1, 0), "", fields)
    elif naming.is_adopted:
        first = naming.first
        why = (
            f"as it is older than {os.path.basename(first.path)}"
            if first
            else "as revisions follow it"
        )
        yield Finding("MIG010", Location(1, 0), "", {**fields, "why": why})


class Naming(NamedTuple):
    """How the files of a history are named."""

    is_set: bool
    """Whether the configuration says that they have the form."""
    first: Revision | None
    """The first revision that has it."""
    judged: frozenset[str]
    """The files that should have it and do not, by their paths."""

    @property
    def is_adopted(self) -> bool:
        """Whether the project names its files so from some revision on."""
        return self.is_set or self.first is not None


def is_set(pattern: str, template: str | None) -> bool:
    """Whether the configuration adopts a form: by a pattern, or by what Alembic makes of names."""
    if pattern:
        return True
    try:
        return template is not None and problem(f"{template % _EXAMPLE}.py") is None
    except (KeyError, TypeError, ValueError):  # Alembic could name no file either
        return False


@lru_cache(maxsize=8)
def naming_of(history: History, pattern: str, is_set: bool, frozen: frozenset[str]) -> Naming:
    """How the files of a history are named, and which of them are to blame."""
    good: list[Revision] = []
    bad: list[Revision] = []
    for one in history.revisions:
        is_good = problem(os.path.basename(one.path), pattern) is None
        (good if is_good else bad).append(one)
    if good:
        paths = {one.path for one in good}
        first = next((one for one in history.order if one.path in paths), good[0])
        judged = list(_later(history, good, bad, first))
    else:
        first = None
        heads = [one for one in history.heads if one.revision not in frozen]
        judged = heads if is_set else sorted(heads, key=lambda one: (one.made, one.path))[-1:]
    return Naming(is_set, first, frozenset(one.path for one in judged))


def _later(
    history: History, good: Sequence[Revision], bad: Sequence[Revision], first: Revision
) -> Iterator[Revision]:
    """The bad ones that come after a good one: in the chain, or on a branch beside it by date.

    A head there of which nobody knows the date is taken for a new one.
    """
    names = [one.revision for one in good]
    later, earlier = reached(history.children, names), reached(history.before, names)
    heads = {one.revision for one in history.heads}
    for one in bad:
        if one.revision in later:
            yield one
        elif one.revision not in earlier:
            days = one.made[:8], first.made[:8]  # by a day at least: time zones are not looked at
            if days[0] > days[1] if all(days) else one.revision in heads:
                yield one


def _remedy(pattern: str, naming: Naming) -> str:
    if pattern:
        return f"name it so that it matches {pattern}"
    if naming.is_set:
        return (
            "rename it to that form, in which file_template names new files; Alembic finds it"
            " by its id"
        )
    if naming.first is not None:
        named = os.path.basename(naming.first.path)
        return (
            f"rename it to that form, as the files since {named} are named; Alembic finds it by"
            " its id"
        )
    return REMEDY


def problem(name: str, pattern: str = "") -> str | None:
    """What is wrong with a file's name; None when nothing is."""
    if pattern:
        return None if re.fullmatch(pattern, name) else "does not match migrations-filename-pattern"
    match = _BUILT_IN.fullmatch(name) if name[:8].isdigit() else None
    if match is None:
        return f"is not {FORM}"
    date, time, description = match.groups()
    if not _is_date(int(date[:4]), int(date[4:6]), int(date[6:])):
        return f"has the impossible date {date}"
    if int(time[:2]) > 23 or int(time[2:4]) > 59 or int(time[4:]) > 59:
        return f"has the impossible time {time}"
    if not _DESCRIPTION.fullmatch(description):
        return "has a description that is not snake_case"
    if len(description) > LONGEST_DESCRIPTION:
        return f"has a description of more than {LONGEST_DESCRIPTION} characters"
    return None


def _is_date(year: int, month: int, day: int) -> bool:
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    is_leap_year = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return is_leap_year or (month, day) != (2, 29)

"""File names: ``YYYYMMDD_HHMMSS_description.py``, with a real date and time."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator

from flake8_migrations.config import Config
from flake8_migrations.model.migration import Location, Migration
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import shown
from flake8_migrations.rules.findings import Finding

FORM = "YYYYMMDD_HHMMSS_description.py"
REMEDY = (
    "let Alembic name it with file_template ="
    " %%(year)d%%(month).2d%%(day).2d_%%(hour).2d%%(minute).2d%%(second).2d_%%(slug)s"
)
LONGEST_DESCRIPTION = 50
"""Characters."""

_BUILT_IN = compiled_when_used(r"([0-9]{8})_([0-9]{6})_(.+)\.py")
_DESCRIPTION = compiled_when_used(r"[a-z0-9]+(_[a-z0-9]+)*")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def file_name(migration: Migration, config: Config) -> Iterator[Finding]:
    name = os.path.basename(migration.path)
    if not name.endswith(".py"):  # a buffer without a name
        return
    found = problem(name, config.filename_pattern)
    if found is None:
        return
    fields = {"file": shown(name), "problem": found}
    if config.is_frozen(migration.revision):
        fields["freeze"] = ", ".join(config.freeze)
        yield Finding("MIG010", Location(1, 0), "", fields)
    else:
        pattern = config.filename_pattern
        fields["remedy"] = f"name it so that it matches {pattern}" if pattern else REMEDY
        yield Finding("MIG009", Location(1, 0), "", fields)


def problem(name: str, pattern: str = "") -> str | None:
    """What is wrong with a file's name; None when nothing is."""
    if pattern:
        return None if re.fullmatch(pattern, name) else "does not match migrations-filename-pattern"
    match = _BUILT_IN.fullmatch(name)
    if match is None:
        return f"is not {FORM}"
    date, time, description = match.groups()
    if not _is_date(int(date[:4]), int(date[4:6]), int(date[6:])):
        return f"has no real date: {date}"
    if int(time[:2]) > 23 or int(time[2:4]) > 59 or int(time[4:]) > 59:
        return f"has no real time: {time}"
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

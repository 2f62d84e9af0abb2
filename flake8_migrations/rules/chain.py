"""The chain of revisions, as the headers of a file and of those around it tell it.

Each fault has one owner, which every process finds alone: of files with one id the later ones,
of heads the newer ones, of a circle the first file, else the file that says what is wrong.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator
from datetime import datetime, timezone
from functools import lru_cache
from typing import TYPE_CHECKING

from flake8_migrations.config import Config
from flake8_migrations.model.history import Chain, History
from flake8_migrations.model.migration import Location, Migration
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.text import HOLE, listed
from flake8_migrations.rules.findings import Finding

if TYPE_CHECKING:
    from flake8_migrations.rules.surroundings import Surroundings

_MOST_MERGED = 5
"""Heads that a merge names one by one."""


class _Fault(NamedTuple):
    code: str
    owner: Revision
    line: int
    subject: str
    fields: dict[str, str] = {}


def chain(header: Revision, surroundings: Surroundings) -> Iterator[Finding]:
    """Ids that are given twice, several heads, parents that are missing, circles."""
    for fault in _faults_by_file(surroundings.chain).get(header.path, ()):
        yield Finding(fault.code, Location(fault.line, 0), fault.subject, fault.fields)


@lru_cache(maxsize=8)
def _faults_by_file(chain: Chain) -> dict[str, list[_Fault]]:
    found: dict[str, list[_Fault]] = {}
    for fault in _faults(chain):
        found.setdefault(fault.owner.path, []).append(fault)
    return found


def _faults(chain: Chain) -> Iterator[_Fault]:
    history = chain.history
    yield from _circles(history)
    if len(history.revisions) < 2:  # a file on its own is no history
        return
    yield from _duplicates(history)
    if chain.is_whole:
        yield from _missing(chain)
        yield from _heads(history)


def _duplicates(history: History) -> Iterator[_Fault]:
    for first, *others in history.duplicates:
        for one in others:
            yield _Fault("MIG309", one, one.line, one.revision, {"other": _file(first, beside=one)})


def _heads(history: History) -> Iterator[_Fault]:
    for group in history.competing_heads:
        oldest, *newer = group
        names = " ".join(one.revision for one in group)
        if len(group) > _MOST_MERGED:
            names = "heads"
        for one in newer:
            common = history.common_ancestor(oldest.revision, one.revision)
            since = f"since '{common.revision}'" if common else "and no ancestor joins them"
            yield _Fault(
                "MIG310",
                one,
                one.down_line,
                f"'{one.revision}'",
                {
                    "other": f"'{oldest.revision}' ({_file(oldest, beside=one)})",
                    "since": since,
                    "merge": f'alembic merge -m "merge {names}" {names}',
                },
            )


def _missing(chain: Chain) -> Iterator[_Fault]:
    history = chain.history
    for one, parent in history.unknown_parents if not chain.has_others else ():
        if HOLE not in one.down_revisions:
            yield _Fault("MIG311", one, one.down_line, parent, {"name": "down_revision"})
    for one, other in history.unknown_dependencies if chain.is_closed else ():
        if HOLE not in one.depends_on:
            yield _Fault("MIG311", one, one.depends_line, other, {"name": "depends_on"})


def _circles(history: History) -> Iterator[_Fault]:
    doubled = {group[0].revision for group in history.duplicates}
    for circle in history.cycles:
        if not doubled.isdisjoint(circle):  # another file of that id may lead out
            continue
        owner = min((history.by_id[name] for name in circle), key=_by_name)
        start = circle.index(owner.revision)
        way = (*circle[start:], *circle[:start])
        waits = "is its own parent" if len(way) == 1 else f"waits for itself through {_way(way)}"
        yield _Fault("MIG312", owner, owner.down_line, owner.revision, {"waits": waits})


def _way(circle: tuple[str, ...]) -> str:
    return listed(circle[1:])


def _by_name(one: Revision) -> tuple[str, str]:
    return os.path.basename(one.path), one.path


def _file(one: Revision, beside: Revision) -> str:
    return os.path.relpath(one.path, os.path.dirname(beside.path))


# what the docstring says


def said_parent(migration: Migration, config: Config) -> Iterator[Finding]:
    """A docstring whose ``Revises:`` names another parent than ``down_revision``."""
    header = migration.header
    if header is None or header.revises is None or HOLE in header.down_revisions:
        return
    if header.revises == ", ".join(header.down_revisions):  # as Alembic writes it
        return
    said = _NO_PARENT.sub("", header.revises)
    if said and not _LIST.fullmatch(said):  # prose, which may say anything
        return
    names = set(re.split(r"[, ]+", said)) - {""}
    if not _agree(names, header.down_revisions):
        fields = {
            "said": f" {said}" if said else "",
            "actual": listed(header.down_revisions) or "None",
        }
        yield Finding("MIG313", Location(header.down_line, 0), "", fields)


_NO_PARENT = compiled_when_used(r"(?i)^[<(]?(none|base)[>)]?$")
_LIST = compiled_when_used(r"[\w.\-]+([, ]+[\w.\-]+)*")


def _agree(said: set[str], parents: tuple[str, ...]) -> bool:
    """Whether the names are the parents, which may be cut off."""
    return len(said) == len(set(parents)) and all(
        any(parent.startswith(name) for name in said) for parent in parents
    )


# when the file was made


def order_of_dates(header: Revision, surroundings: Surroundings) -> Iterator[Finding]:
    """A file that is older than the revision it builds on."""
    by_id = surroundings.chain.history.by_id
    for name in header.down_revisions:
        parent = by_id.get(name)
        dates = _dates(header, parent) if parent else None
        if dates and dates[0] < dates[1]:
            fields = {"date": dates[0], "parents_date": dates[1]}
            yield Finding("MIG325", Location(header.down_line, 0), name, fields)


def _dates(one: Revision, other: Revision) -> tuple[str, str] | None:
    """When the two were made, in the form both of them have: in the docstring or the name.

    None also where the docstrings say that the other is no later.
    """
    if one.created and other.created:
        moment, others = _moment(one.created), _moment(other.created)
        if moment is None or others is None or (moment.tzinfo is None) != (others.tzinfo is None):
            return None
        return (_shown(moment), _shown(others)) if moment < others else None
    if one.stamp and other.stamp:
        shortest = min(len(one.stamp), len(other.stamp))
        return _readable(one.stamp[:shortest]), _readable(other.stamp[:shortest])
    return None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _shown(moment: datetime) -> str:
    """The moment to the second, in UTC where the time zone is known."""
    if moment.tzinfo is not None:
        moment = moment.astimezone(timezone.utc).replace(tzinfo=None)
    return moment.isoformat(" ", "seconds")


def _readable(stamp: str) -> str:
    date = "-".join(filter(None, (stamp[:4], stamp[4:6], stamp[6:8])))
    time = ":".join(filter(None, (stamp[8:10], stamp[10:12], stamp[12:14])))
    return f"{date} {time}".strip()

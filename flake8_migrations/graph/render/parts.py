"""A picture in several: one for each part of a schema, where one of all would be too large."""

from __future__ import annotations

import re
from collections.abc import Iterable

from flake8_migrations.graph.render.options import Split
from flake8_migrations.graph.render.view import View
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import sort_key

_ISOLATED = "isolated"
_NO_SCHEMA = "default"


class Part(NamedTuple):
    """Tables that are drawn together, and what the picture is called."""

    name: str
    """A word that may stand in the name of a file, different for each part."""
    tables: frozenset[Name]


def parts(view: View, by: Split) -> list[Part]:
    """All that a view shows, divided."""
    groups = _components(view) if by == "components" else _schemas(view)
    found: dict[str, Part] = {}
    for wanted, tables in groups:
        word = free = re.sub(r"[^\w-]+", "_", wanted).strip("_") or "tables"
        number = 1
        # some file systems take two names for one that differ in case alone
        while free.lower() in found:
            number += 1
            free = f"{word}_{number}"
        found[free.lower()] = Part(free, frozenset(tables))
    return list(found.values())


def _components(view: View) -> list[tuple[str, set[Name]]]:
    """The tables that foreign keys connect, called by the one most referred to; then the others."""
    near: dict[Name, set[Name]] = {name: set() for name in view.names}
    for edge in view.edges:
        near[edge.referenced].add(edge.referencing)
        near[edge.referencing].add(edge.referenced)
    children: dict[Name, int] = dict.fromkeys(view.names, 0)
    for edge in view.edges:
        children[edge.referenced] += 1
    groups = []
    isolated = {name for name, others in near.items() if not others}
    seen = set(isolated)
    for name in sorted(view.names, key=sort_key):
        if name not in seen:
            component = _connected(name, near)
            seen |= component
            hub = min(component, key=lambda one: (-children[one], sort_key(one)))
            groups.append((view.labels[hub], component))
    return [*groups, (_ISOLATED, isolated)] if isolated else groups


def _connected(start: Name, near: dict[Name, set[Name]]) -> set[Name]:
    found = {start}
    waiting = [start]
    while waiting:
        new = near[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def _schemas(view: View) -> list[tuple[str, set[Name]]]:
    """The tables of each schema, with those outside that nothing but their name is known of."""
    groups: dict[str, set[Name]] = {}
    for table in sorted((table.name for table in view.tables), key=sort_key):
        groups.setdefault(table.schema or "", set()).add(table)
    outside = frozenset(view.external)
    for tables in groups.values():
        tables |= _targets(tables, view) & outside
    return [(schema or _NO_SCHEMA, groups[schema]) for schema in sorted(groups)]


def _targets(tables: Iterable[Name], view: View) -> set[Name]:
    inside = set(tables)
    return {edge.referenced for edge in view.edges if edge.referencing in inside}

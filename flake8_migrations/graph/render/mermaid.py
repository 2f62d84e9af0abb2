"""A Mermaid flowchart: a node for each table, an arrow for each dependency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import Kind

MAX_CHARACTERS: Final = 50_000
"""Mermaid's ``maxTextSize``; a diagram cannot raise it."""
MAX_EDGES: Final = 500
"""Mermaid's ``maxEdges``, which applies to flowcharts only."""

# Words that Mermaid, in any version or spelling, reads as something else than an id, and
# properties that every JavaScript object has already.
_RESERVED: Final = frozenset(
    "end graph flowchart subgraph class classdef style linkstyle click href call interpolate"
    " default direction acctitle accdescr title tb td bt rl lr br v o x"
    " _self _blank _parent _top"
    " __proto__ constructor prototype tostring valueof hasownproperty".split()
)
_SAFE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_EDGE: Final = re.compile(r"^ +\w+ (?:-->|-\.->)", re.MULTILINE | re.ASCII)
_NODE: Final = re.compile(r"^ +\w+[\[(]", re.MULTILINE | re.ASCII)
_MANY_NODES: Final = 25
"""Of more, most of a level stand side by side, and a page shows them as specks."""
_FENCE: Final = "```mermaid\n"
_SHAPES: Final[Mapping[Kind, tuple[str, str]]] = {
    "partitioned table": ("[", "]"),
    "partition": ("[[", "]]"),
    "view": ("([", "])"),
    "materialized view": ("([", "])"),
}
_STYLES: Final = {
    "cycle": "fill:#fde8e8,stroke:#c81e1e,color:#771d1d",
    "external": "fill:none,stroke-dasharray:4 3",
    "boundary": "opacity:0.5",
}


def render(view: View, options: RenderOptions) -> str:
    """A ``graph TD`` (or LR), fenced for Markdown unless told otherwise."""
    return fenced(diagram(view, options)) if options.fence else diagram(view, options)


def diagram(view: View, options: RenderOptions) -> str:
    """The bare diagram."""
    ids = safe_ids(view)
    lines = [f"graph {options.direction or 'TD'}"]
    kinds = view.kinds
    lines += (f"    {ids[name]}{_node(view.labels[name], kinds.get(name))}" for name in view.names)
    for edge in view.edges:
        arrow = '-.->|"deferred"|' if edge.deferred else "-->"
        lines.append(f"    {ids[edge.referenced]} {arrow} {ids[edge.referencing]}")
    styled = {"cycle": view.cyclic, "external": view.external, "boundary": view.boundary}
    lines += _styles(styled, ids)
    red = [str(number) for number, edge in enumerate(view.edges) if edge.cyclic]
    if red:
        lines.append(f"    linkStyle {','.join(red)} stroke:#c81e1e")
    return "\n".join(lines) + "\n"


def _node(label: str, kind: Kind | None) -> str:
    """A box with the label, and with what it is where that is no plain table."""
    if kind is None:
        return f'["{quoted(label)}"]'
    start, end = _SHAPES[kind]
    return f'{start}"{quoted(label)}<br>({kind})"{end}'


def fenced(bare: str) -> str:
    """A diagram as Markdown shows it."""
    return f"{_FENCE}{bare}```\n"


def safe_ids(view: View) -> dict[Name, str]:
    """An id for each table that Mermaid reads as one: the name itself wherever that is possible."""
    labels = {name: view.labels[name] for name in view.names}
    ids = {name: label for name, label in labels.items() if _is_safe(label)}
    taken = set(ids.values())
    for name, label in labels.items():
        if name not in ids:
            ids[name] = _free(_made_safe(label), taken)
            taken.add(ids[name])
    return ids


def quoted(label: str) -> str:
    """A label as it may stand between double quotes, with all that means something as an entity.

    ``#`` starts an entity, ``%%`` a comment, ``~~`` a generic type, ``<`` and ``&`` HTML; the
    rest is Markdown, of which an underscore inside a word is no part.
    """
    special = r'["#%&<>`\\~*]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])'
    return re.sub(special, lambda match: f"#{ord(match[0])};", label)


def warnings(picture: str) -> tuple[str, ...]:
    """A line for each of Mermaid's limits that the picture exceeds; Mermaid itself only fails."""
    # no diagram has a backtick of its own
    return tuple(_exceeded(picture.removeprefix(_FENCE).partition("`")[0]))


def hint(picture: str) -> str | None:
    """What would make a picture that flows from top to bottom easier to read."""
    nodes = len(_NODE.findall(picture))
    if nodes <= _MANY_NODES or "graph TD\n" not in picture:
        return None
    return f"{nodes} tables are easier to read from left to right: --direction LR"


def _exceeded(diagram: str) -> Iterator[str]:
    remedy = "draw less (--focus, --include), write several (--split), or take svg or html"
    characters = len(diagram)
    if characters > MAX_CHARACTERS:
        yield (
            f"the diagram has {characters:,} characters; Mermaid refuses more than"
            f" {MAX_CHARACTERS:,}, as on GitHub; {remedy}"
        )
    edges = len(_EDGE.findall(diagram))
    if edges > MAX_EDGES:
        yield (
            f"the diagram has {edges:,} edges; Mermaid refuses more than {MAX_EDGES},"
            f" as on GitHub; {remedy}"
        )


def _styles(groups: Mapping[str, Iterable[Name]], ids: Mapping[Name, str]) -> Iterator[str]:
    for style, names in groups.items():
        members = sorted(ids[name] for name in names)
        if members:
            yield f"    classDef {style} {_STYLES[style]}"
            yield f"    class {','.join(members)} {style}"


def _is_safe(label: str) -> bool:
    return bool(_SAFE.fullmatch(label)) and label.lower() not in _RESERVED


def _made_safe(label: str) -> str:
    text = re.sub(r"[^A-Za-z0-9]+", "_", label).strip("_")
    return text if _is_safe(text) else f"t_{text}"


def _free(wanted: str, taken: set[str]) -> str:
    """The wanted id, or the first of wanted_2, wanted_3, … that is not taken."""
    number = 1
    free = wanted
    while free in taken:
        number += 1
        free = f"{wanted}_{number}"
    return free

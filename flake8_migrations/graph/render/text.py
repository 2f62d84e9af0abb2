"""The order as plain text: a line for each table, with what it must follow."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View, cycle_text, key_text
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import Why


def render(view: View, options: RenderOptions) -> str:
    """The levels of the order, then cycles and what is to be added afterwards."""
    return "".join(f"{line}\n" for line in _lines(view))


def reasons(view: View) -> dict[Name, str]:
    """For each table what it refers to, in words."""
    after: dict[Name, list[str]] = {}
    later: dict[Name, list[str]] = {}
    made: dict[Name, dict[Why, list[str]]] = {}
    for edge in view.edges:
        words = later if edge.deferred else after
        label = view.labels[edge.referenced]
        if edge.why is None or edge.keys:
            words.setdefault(edge.referencing, []).append(label)
        if edge.why is not None:
            made.setdefault(edge.referencing, {}).setdefault(edge.why, []).append(label)
    marks = {name: kind for name, kind in view.kinds.items() if kind != "partition"}
    vague = {table.name for table in view.tables if table.is_vague}
    itself = {key.table for key in view.foreign_keys if key.table == key.referred_table}
    return {
        name: "; ".join(
            words
            for words, applies in (
                (marks.get(name, ""), name in marks),
                *(
                    (f"{why} {', '.join(labels)}", True)
                    for why, labels in made.get(name, {}).items()
                ),
                ("selects from what is not known", name in vague),
                (f"after {', '.join(after.get(name, ()))}", name in after),
                (f"later refers to {', '.join(later.get(name, ()))}", name in later),
                ("refers to itself", name in itself),
            )
            if applies
        )
        for name in view.names
    }


def _lines(view: View) -> Iterator[str]:
    if not view.tables:
        yield "no tables"
    why = reasons(view)
    width = max(map(len, (view.labels[name] for name in view.order.create)), default=0)
    digits = len(str(len(view.order.levels)))
    for number, level in enumerate(view.order.levels, 1):
        for position, name in enumerate(level):
            margin = f"{'' if position else number:>{digits}}"
            yield f"{margin}  {view.labels[name]:<{width}}  {why[name]}".rstrip()
    if view.external:
        yield ""
        yield f"not created here: {', '.join(view.labels[name] for name in view.external)}"
    for cycle in view.order.cycles:
        yield ""
        yield f"cycle: {cycle_text(cycle, view.labels)}"
        for key in cycle.deferred:
            yield f"  add afterwards: {key_text(key, view.labels)}"

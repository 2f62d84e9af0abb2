"""A Mermaid entity-relationship diagram, with columns."""

from __future__ import annotations

import re
from typing import Final

from flake8_migrations.graph.render.mermaid import fenced, quoted
from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import (
    Edge,
    View,
    marks_of,
    printable,
    shown_columns,
    type_text,
)
from flake8_migrations.model.operations import Column, SqlType
from flake8_migrations.model.schema import ForeignKey, Table

_KEYWORDS: Final = frozenset(("PK", "FK", "UK"))
_INHERITED: Final = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString"
    " valueOf".split()
)
"""What every JavaScript object has: Mermaid takes an entity of that name for one it has seen."""


def render(view: View, options: RenderOptions) -> str:
    """An ``erDiagram``, fenced for Markdown unless told otherwise."""
    return fenced(diagram(view, options)) if options.fence else diagram(view, options)


def diagram(view: View, options: RenderOptions) -> str:
    """The bare diagram."""
    lines = ["erDiagram"]
    if options.direction:
        lines.append(f"    direction {options.direction.replace('TD', 'TB')}")
    columns = shown_columns(view, options.columns or "keys")
    kinds = view.kinds
    for name in view.names:
        entity = f"    {_entity(view.labels[name])}"
        if name in kinds:
            entity += f'["{quoted(view.labels[name])} ({kinds[name]})"]'
        if columns.get(name):
            lines.append(f"{entity} {{")
            for column in columns[name]:
                refers = (name, column.name) in view.referring
                lines.append(f"        {_attribute(column, refers)}")
            lines.append("    }")
        else:
            lines.append(entity)
    tables = {table.name: table for table in view.tables}
    lines += sorted(_relation(key, view, tables[key.table]) for key in view.foreign_keys)
    lines += [_making(edge, view) for edge in view.edges if edge.why is not None]
    return "\n".join(lines) + "\n"


def is_unique(key: ForeignKey, table: Table) -> bool:
    """Whether at most one row can refer to another: its columns hold the table's key, or others
    that are unique."""
    primary = {column.name for column in table.columns if column.primary_key}
    sets = [primary, *map(set, table.unique)]
    return any(one and one <= set(key.columns) for one in sets)


def _attribute(column: Column, refers: bool) -> str:
    name = printable(column.name)
    word = _word(name)
    parts = [_type(column.type), word, ", ".join(marks_of(column, refers))]
    if word != name:
        parts.append(f'"{quoted(name)}"')
    return " ".join(part for part in parts if part)


def _type(type_: SqlType | None) -> str:
    text = type_text(type_)
    found = re.fullmatch(r"([^()\[\]]*)(?:\(([\w, ]+)\))?(\[\])?", text, re.ASCII)
    if not text or found is None:
        return _word(text) if text else "unknown"
    name, arguments, brackets = found.groups()
    inside = f"({arguments.replace(', ', '_').replace(' ', '_')})" if arguments else ""
    return f"{_word(name)}{inside}{brackets or ''}"


def _word(text: str) -> str:
    """A name of a type or column as Mermaid can read it; older versions know fewer characters."""
    word = re.sub(r"[^A-Za-z0-9_]+", "_", text)
    return word if re.match(r"[A-Za-z_]", word) and word.upper() not in _KEYWORDS else f"_{word}"


def _entity(label: str) -> str:
    """A table's label in quotes, as one of Mermaid's entities."""
    if label in _INHERITED:
        return f'"#{ord(label[0])};{quoted(label[1:])}"'
    return f'"{quoted(label)}"'


def _relation(key: ForeignKey, view: View, table: Table) -> str:
    """A solid line stands for a key that is part of what identifies the row, a dotted one for any
    other."""
    parent = "|o" if key.nullable else "||"
    child = "o|" if is_unique(key, table) else "o{"
    identifying = {column.name for column in table.columns if column.primary_key}
    line = "--" if key.columns and identifying.issuperset(key.columns) else ".."
    columns = quoted(", ".join(map(printable, key.columns)))
    if key.use_alter or key in view.order.deferred:
        columns += " (deferred)"
    referred, referring = (_entity(view.labels[name]) for name in (key.referred_table, key.table))
    return f'    {referred} {parent}{line}{child} {referring} : "{columns}"'


def _making(edge: Edge, view: View) -> str:
    """What another is made from: how many rows stand for how many, nobody says."""
    source, made = (_entity(view.labels[name]) for name in (edge.referenced, edge.referencing))
    return f'    {source} }}o--o{{ {made} : "{edge.why}"'

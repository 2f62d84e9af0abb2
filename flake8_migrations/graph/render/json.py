"""The schema and its order for programs; ``schema.json`` beside this file describes it."""

from __future__ import annotations

from json import dumps
from typing import Any

from flake8_migrations.graph.render.options import RenderOptions
from flake8_migrations.graph.render.view import View, type_text
from flake8_migrations.model.operations import Column, Name
from flake8_migrations.model.schema import ForeignKey, Table
from flake8_migrations.model.text import HOLE

VERSION = 1
"""Grows when a program that reads the document could fail on the new one."""
VERSION_WITH_KINDS = 2
"""Of documents in which something is no plain table: all others are as they were."""


def render(view: View, options: RenderOptions) -> str:
    """A document of JSON Schema ``schema.json``; tables are referred to by their ``id``."""
    text = dumps(document(view), ensure_ascii=False, indent=2)
    # a lone surrogate has no UTF-8 form, but Python's way to write it is also that of JSON
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def document(view: View) -> dict[str, Any]:
    """The document as plain values."""
    ids = view.labels
    external = frozenset(view.external)
    return {
        "version": VERSION_WITH_KINDS if view.is_of_kinds else VERSION,
        "tables": [_table(table, view) for table in view.tables],
        "external": [{"id": ids[name], **_name(name)} for name in view.external],
        "foreign_keys": [_foreign_key(key, view) for key in view.foreign_keys],
        "dependencies": [
            {
                "table": ids[edge.referencing],
                "after": ids[edge.referenced],
                **({"why": edge.why} if edge.why is not None else {}),
            }
            for edge in sorted(
                view.edges, key=lambda edge: (ids[edge.referencing], ids[edge.referenced])
            )
            if not edge.deferred and edge.referenced not in external
        ],
        "order": {
            "create": [ids[name] for name in view.order.create],
            "drop": [ids[name] for name in view.order.drop],
            "levels": [[ids[name] for name in level] for level in view.order.levels],
        },
        "cycles": [
            {
                "tables": [ids[name] for name in cycle.tables],
                "path": [ids[name] for name in cycle.path],
                "deferred": [_foreign_key(key, view) for key in cycle.deferred],
            }
            for cycle in view.order.cycles
        ],
    }


def _name(name: Name) -> dict[str, str | None]:
    return {"name": _known(name.name), "schema": _known(name.schema) if name.schema else None}


def _known(text: str) -> str:
    return text.replace(HOLE, "…")


def _table(table: Table, view: View) -> dict[str, Any]:
    return {
        "id": view.labels[table.name],
        **_name(table.name),
        "columns": [_column(column) for column in table.columns],
        "complete": table.is_complete,
        **({"kind": table.kind} if table.kind != "table" else {}),
        **({"sources_known": False} if table.is_vague else {}),
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "name": _known(column.name),
        "type": type_text(column.type) or None,
        "nullable": column.nullable,
        "primary_key": column.primary_key,
        "unique": column.unique,
    }


def _foreign_key(key: ForeignKey, view: View) -> dict[str, Any]:
    return {
        "name": _known(key.name) if key.name else None,
        "table": view.labels[key.table],
        "columns": [_known(column) for column in key.columns],
        "referred_table": view.labels[key.referred_table],
        "referred_columns": [_known(column) for column in key.referred_columns],
        "nullable": key.nullable,
        "use_alter": key.use_alter,
        "deferred": key.use_alter or key in view.order.deferred,
        "ondelete": key.ondelete,
    }

"""The naming convention of a project's models."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from flake8_migrations.model.operations import Name, Reference
from flake8_migrations.model.pattern import compiled_when_used

Convention: TypeAlias = Mapping[str, str]
"""What a kind of constraint (``fk``, ``uq``, ``pk``, ``ck``) or an index (``ix``) is called."""

Naming: TypeAlias = Callable[[], Convention | None]
"""The convention of a project, which is looked for when it is first asked for."""

KEYS: Mapping[str, str] = {
    "foreign key": "fk",
    "unique": "uq",
    "check": "ck",
    "primary key": "pk",
    "index": "ix",
}
"""What a convention calls the kinds of constraints, and indexes."""

_TOKEN = compiled_when_used(r"%\((\w+)\)s")
_COLUMNS = compiled_when_used(r"(referred_)?column_(\d+)(_?N)?_(name|key|label)")
_LONGEST = 60
"""A longer name may be cut off."""

_ANY_COLUMN, _ANY_TARGET = "\ue000", "\ue001"


def no_convention() -> Convention | None:
    return None


def given_name(
    convention: Convention | None,
    kind: str,
    table: str,
    columns: Sequence[str],
    references: Reference | None = None,
) -> str | None:
    """What a constraint or index without a name is called; None where that is not known."""
    template = (convention or {}).get(KEYS.get(kind, ""))
    if template is None:
        return None
    pieces: list[str] = []
    end = 0
    for found in _TOKEN.finditer(template):
        piece = _piece(found[1], table, columns, references)
        if piece is None:
            return None
        pieces += [template[end : found.start()], piece]
        end = found.end()
    name = "".join([*pieces, template[end:]])
    return name if len(name) <= _LONGEST else None


def _piece(
    token: str, table: str, columns: Sequence[str], references: Reference | None
) -> str | None:
    if token == "table_name":
        return table
    if token == "referred_table_name":
        return None if references is None else references.table.name
    found = _COLUMNS.fullmatch(token)
    if found is None:
        return None
    if found[1]:
        if references is None:
            return None
        table, columns = references.table.name, references.columns
    first = int(found[2])
    parts = list(columns[first:] if found[3] else columns[first : first + 1])
    if found[4] == "label":
        parts = [f"{table}_{one}" for one in parts]
    return ("_" if found[3] == "_N" else "").join(parts) if parts else None


def column_in(convention: Convention | None, kind: str, table: str, name: str) -> str | None:
    """The column in a name that the convention gives; "" where it holds none.

    None where it gives no such name to anything of this kind on one column of the table.
    """
    target = Reference(_TARGET, (_ANY_TARGET,))
    text = given_name(convention, kind, table, (_ANY_COLUMN,), target)
    if text is None:
        return None
    pattern = re.escape(text).replace(_ANY_TARGET, ".+?").replace(_ANY_COLUMN, "(.+)", 1)
    found = re.fullmatch(pattern.replace(_ANY_COLUMN, ".+"), name, re.IGNORECASE)
    if found is None:
        return None
    return found[1] if found.groups() else ""


_TARGET = Name(_ANY_TARGET)

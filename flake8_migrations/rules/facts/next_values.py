"""Defaults that are the next value of a sequence."""

from __future__ import annotations

from flake8_migrations.model.operations import Name
from flake8_migrations.model.pattern import compiled_when_used

_NEXT = compiled_when_used(r"""nextval\(\s*'([\w."]+)'\s*(?:::\s*regclass\s*)?\)\s*$""")


def sequence_counted_by(default: str | None) -> Name | None:
    """The sequence of ``nextval('app.numbers')``, where the default is that and no more."""
    found = _NEXT.match(default) if default else None
    if found is None:
        return None
    schema, _, last = found[1].replace('"', "").rpartition(".")
    return Name(last, schema or None)

"""Statements that no operation describes: what kind their first words tell."""

from __future__ import annotations

from collections.abc import Mapping

from flake8_migrations.model.operations import RawKind, RawSql
from flake8_migrations.sql.cursor import Cursor

_KINDS: Mapping[str, RawKind] = {
    "ALTER": "alter",
    "ANALYSE": "statistics",
    "ANALYZE": "statistics",
    "CALL": "call",
    "COMMENT": "comment",
    "CREATE": "create",
    "DECLARE": "program",
    "DO": "program",
    "DROP": "drop",
    "EXEC": "program",
    "EXECUTE": "program",
    "GRANT": "privilege",
    "IF": "program",
    "PERFORM": "perform",
    "REVOKE": "privilege",
    "SELECT": "select",
    "USE": "program",
    "VACUUM": "vacuum",
}
_ALTERED: Mapping[str, RawKind] = {"SYSTEM": "alter system", "TABLE": "alter table"}
_CALLING = frozenset({"call", "perform", "select"})


def raw(head: str) -> RawSql:
    """The statement that begins with these upper-case words."""
    first, _, rest = head.partition(" ")
    kind = _KINDS.get(first, "other")
    if kind == "alter":
        kind = _ALTERED.get(rest.partition(" ")[0], kind)
    return RawSql(head, kind, rest if kind in _CALLING and rest and " " not in rest else None)


def head_of(cursor: Cursor) -> str:
    """The first words of a statement, upper-case."""
    words: list[str] = []
    while len(words) < 3 and not cursor.done:
        token = cursor.next()
        if token.text == "." and words and not cursor.done:  # of a schema: app.drop_all()
            token = cursor.next()
            words[-1] += f".{token.key or token.text}"
            continue
        if token.kind not in ("word", "quoted", "param"):
            break
        words.append(token.key or token.text)
    return " ".join(words)

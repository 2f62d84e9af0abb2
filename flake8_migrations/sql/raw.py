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
_KEEPING = frozenset(
    """CHECKPOINT CLOSE COPY DEALLOCATE DELETE DESC DESCRIBE DISCARD EXPLAIN FETCH FLUSH INSERT KILL
    LISTEN LOCK MERGE MOVE NOTIFY OPEN OPTIMIZE PRAGMA PREPARE PRINT RAISE REASSIGN REFRESH REINDEX
    REPLACE RESET RETURN SECURITY SET SHOW UNLISTEN UNLOCK UPDATE VALUES WITH""".split()
)
_ALTERED: Mapping[str, RawKind] = {
    "DATABASE": "alter in place",
    "DEFAULT": "alter in place",
    "DOMAIN": "alter in place",
    "GROUP": "alter in place",
    "PUBLICATION": "alter in place",
    "ROLE": "alter in place",
    "SEQUENCE": "alter in place",
    "SUBSCRIPTION": "alter in place",
    "SYSTEM": "alter system",
    "TABLE": "alter table",
    "USER": "alter in place",
    "VIEW": "alter in place",
}
"""RENAME TO and SET SCHEMA are operations of their own."""
_CALLING = frozenset({"call", "perform", "select"})


def raw(head: str) -> RawSql:
    """The statement that begins with these upper-case words."""
    first, _, rest = head.partition(" ")
    kind: RawKind = "keeping" if first in _KEEPING else _KINDS.get(first, "other")
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

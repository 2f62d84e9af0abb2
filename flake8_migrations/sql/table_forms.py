"""ALTER TABLE of what is neither a name, a column's definition nor a new constraint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    AlterTable,
    Maintenance,
    MaintenanceStatement,
    Name,
    TableForm,
)
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor

_OF_TABLE: Sequence[tuple[tuple[str, ...], TableForm]] = (
    (("ENABLE", "ROW", "LEVEL", "SECURITY"), "ENABLE ROW LEVEL SECURITY"),
    (("DISABLE", "ROW", "LEVEL", "SECURITY"), "DISABLE ROW LEVEL SECURITY"),
    (("FORCE", "ROW", "LEVEL", "SECURITY"), "FORCE ROW LEVEL SECURITY"),
    (("NO", "FORCE", "ROW", "LEVEL", "SECURITY"), "NO FORCE ROW LEVEL SECURITY"),
    (("REPLICA", "IDENTITY"), "REPLICA IDENTITY"),
    (("CLUSTER", "ON"), "CLUSTER ON"),
    (("SET", "WITHOUT", "CLUSTER"), "SET WITHOUT CLUSTER"),
    (("SET", "WITHOUT", "OIDS"), "SET WITHOUT OIDS"),
    (("SET", "("), "SET (…)"),
    (("RESET", "("), "RESET (…)"),
    (("INHERIT",), "INHERIT"),
    (("NO", "INHERIT"), "NO INHERIT"),
    (("NOT", "OF"), "NOT OF"),
    (("OF",), "OF"),
    (("OWNER", "TO"), "OWNER TO"),
)
_OF_COLUMN: Sequence[tuple[tuple[str, ...], TableForm]] = (
    (("SET", "STORAGE"), "SET STORAGE"),
    (("SET", "COMPRESSION"), "SET COMPRESSION"),
    (("SET", "STATISTICS"), "SET STATISTICS"),
    (("SET", "EXPRESSION"), "SET EXPRESSION"),
    (("SET", "("), "SET (…)"),
    (("RESET", "("), "RESET (…)"),
)
_STORAGE: Mapping[tuple[str, ...], MaintenanceStatement] = {
    ("SET", "LOGGED"): "SET LOGGED",
    ("SET", "UNLOGGED"): "SET UNLOGGED",
    ("SET", "TABLESPACE"): "SET TABLESPACE",
    ("SET", "ACCESS", "METHOD"): "SET ACCESS METHOD",
}
_SWITCHES = ("ENABLE", "DISABLE")
FORM_VERBS = frozenset([words[0] for words, _ in _OF_TABLE]).union(
    [words[0] for words in _STORAGE], _SWITCHES
)
"""What ``table_form`` may know, by its first word."""
_OF_IDENTITY = frozenset(
    "GENERATED SEQUENCE INCREMENT START RESTART MINVALUE MAXVALUE CACHE CYCLE NO".split()
)
"""What stands behind SET where the sequence of an identity column is altered."""
_OF_CONSTRAINT = frozenset("DEFERRABLE INITIALLY ENFORCED NO INHERIT NOT SET".split())


def table_form(item: Cursor, table: Name) -> Action | None:
    """What one item of ALTER TABLE does; None, the cursor where it was, where it is none of it."""
    for words, form in _OF_TABLE:
        if item.key == words[0] and item.at(*words):
            return _of_table(item, table, words, form)
    if item.key in _SWITCHES:
        return _switched(item, table)
    for words, said in _STORAGE.items():
        if item.take(*words):
            return Maintenance(said, table)
    return None


def _of_table(item: Cursor, table: Name, words: tuple[str, ...], form: TableForm) -> Action:
    if words[-1] == "(":
        item.next()
        return AlterTable(table, form, to=_inside(item))
    item.take(*words)
    if form in ("INHERIT", "NO INHERIT"):
        return AlterTable(table, form, parent=item.name() or UNKNOWN_NAME)
    if form == "CLUSTER ON":
        return AlterTable(table, form, of=item.identifier() or HOLE)
    return AlterTable(table, form, to=item.sql())


def _switched(item: Cursor, table: Name) -> Action | None:
    """ENABLE and DISABLE of triggers and rules, and of Oracle's constraints."""
    start = item.index
    verb = item.next().key
    item.take_any(("REPLICA", "ALWAYS"))
    if item.take("TRIGGER"):
        switched: MaintenanceStatement = "ENABLE TRIGGER" if verb == "ENABLE" else "DISABLE TRIGGER"
        return Maintenance(switched, table, part=switched_part(item))
    if item.take("RULE"):
        form: TableForm = "ENABLE RULE" if verb == "ENABLE" else "DISABLE RULE"
        return AlterTable(table, form, of=item.identifier() or HOLE)
    is_unchecked = item.take_any(("VALIDATE", "NOVALIDATE")) == "NOVALIDATE"
    kind = item.take_any(("CONSTRAINT", "PRIMARY", "UNIQUE"))
    if kind and not (verb == "ENABLE" and is_unchecked):
        said: MaintenanceStatement = (
            "ENABLE CONSTRAINT" if verb == "ENABLE" else "DISABLE CONSTRAINT"
        )
        part = switched_part(item) if kind == "CONSTRAINT" else f"of the {kind} KEY"
        return Maintenance(said, table, part=part)
    item.index = start
    return None


def switched_part(item: Cursor) -> str:
    """The trigger or constraint behind the word, or which of them: ALL, USER."""
    return item.key if item.key in ("ALL", "USER") else item.identifier() or HOLE


def column_form(item: Cursor, table: Name, column: str) -> Action | None:
    """What ALTER COLUMN does, the cursor behind the column."""
    for words, form in _OF_COLUMN:
        if item.at(*words):
            item.take(*words[: 1 if words[-1] == "(" else 2])
            return AlterTable(table, form, column, to=_inside(item))
    if item.at("RESTART") or (item.at("SET") and item.peek(1).key in _OF_IDENTITY):
        return AlterTable(table, "ALTER IDENTITY", column, to=item.sql().upper())
    return None


def _inside(item: Cursor) -> str:
    """The rest, without the parenthesis around it."""
    item.take("AS")
    inside = item.parenthesis()
    return (inside or item).sql()


def constraint_form(item: Cursor, table: Name) -> Action | None:
    """ALTER CONSTRAINT, or MySQL's ALTER CHECK, the cursor before it."""
    if item.key not in ("CONSTRAINT", "CHECK") or item.peek(2).key not in _OF_CONSTRAINT:
        return None
    item.next()
    name = item.identifier()
    return None if name is None else AlterTable(table, "ALTER CONSTRAINT", of=name, to=item.sql())

"""Family 5: defaults that are not what their text looks like."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateTable,
    Name,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, named, shown
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step

_OF_TIME = frozenset({"date", "time", "timetz", "timestamp", "timestamptz"})
_WITHOUT_WORDS = _OF_TIME | frozenset(
    {"smallint", "integer", "bigint", "numeric", "real", "double precision", "boolean", "uuid"}
)
"""Types of which no literal has the form of a call, ``now()`` on those of time apart."""
_FROZEN = frozenset({"now()", "now", "today", "tomorrow", "yesterday"})
_MOMENTS = {
    "today": 'sa.text("CURRENT_DATE")',
    "tomorrow": 'sa.text("CURRENT_DATE + 1")',
    "yesterday": 'sa.text("CURRENT_DATE - 1")',
}
"""What is computed for each row; on PostgreSQL a number counts days."""
_KEYWORDS = frozenset(
    "current_catalog current_date current_role current_schema current_time current_timestamp"
    " current_user localtime localtimestamp session_user system_user user".split()
)
_READ_AS_WORDS = _FROZEN | _KEYWORDS
_LITERALS = frozenset({"true", "false", "null"})
_CALL = compiled_when_used(r"[A-Za-z_][\w.]*\(.*\)")
_WORD = compiled_when_used(r"[A-Za-z_]\w*")


def text_default(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    """A call as a plain string, which is a literal, or a word that is none."""
    if isinstance(action, AlterColumn):
        default = action.server_default
        if default is not None and _may_be_wrong(default) and action.refused_default is None:
            given = action.type or step.type_before(action)
            yield from _judged(step, action.table, action.column, default, given)
        return
    for column in action.columns if isinstance(action, CreateTable) else (action.column,):
        default = column.server_default
        if default is None or not _may_be_wrong(default):  # as nearly always
            continue
        if column.refused_default is None and column.generated is None:
            yield from _judged(step, action.table, column.name, default, column.type)


def _may_be_wrong(default: str) -> bool:
    if default[:1] == "'":
        return default[-2:] == ")'" or default[1:-1].lower() in _READ_AS_WORDS
    return default.isidentifier()


def _judged(
    step: Step, table: Name, column: str, default: str, given: SqlType | None
) -> Iterator[Finding]:
    if HOLE in default or step.operation.carrier == "sql" or is_caught(step.operation):
        return
    type_name = given.on("postgresql").name if given is not None else None
    subject = f"{named(table)}.{named(column)}"
    if default[:1] != "'":
        if _WORD.fullmatch(default) and default.lower() not in _KEYWORDS | _LITERALS:
            why = "PostgreSQL takes a bare word for a column and refuses it"
            way = f"""a plain string, "{shown(default)}", or sa.text("'{shown(default)}'")"""
            shown_default = f'sa.text("{shown(default)}")'
            yield step.finding("MIG501", subject, default=shown_default, why=why, way=way)
        return
    if type_name is None or not is_known(type_name) or type_name not in _WITHOUT_WORDS:
        return
    text = default[1:-1].replace("''", "'")
    word = text.lower()
    if word in _FROZEN:
        if type_name not in _OF_TIME:
            return
        way = _MOMENTS.get(word, "sa.func.now()")
        why = (
            "a plain string is a literal, so PostgreSQL stores the moment of the migration for ever"
        )
    elif word in _KEYWORDS or _CALL.fullmatch(text):
        why = f"a plain string is a literal, which is no {type_name}, so PostgreSQL refuses it"
        way = f'sa.text("{shown(text)}")'
    else:
        return
    yield step.finding("MIG501", subject, default=f'"{shown(text)}"', why=why, way=way)

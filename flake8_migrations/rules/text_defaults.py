"""Family 5: defaults and conditions that are not what their text looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    Column,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    Name,
    SqlType,
)
from flake8_migrations.model.parameters import first_of, unbound
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, named, shown
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step

_OF_TIME = frozenset({"date", "time", "timetz", "timestamp", "timestamptz"})
_MOMENT = compiled_when_used(
    r"""(?is)[\s(]*'[\s(]*(?P<word>now|today|tomorrow|yesterday)[\s()]*'"""
    r"(?:\s*::\s*(?P<cast>[a-z]+(?: with(?:out)? time zone)?)(?:\s*\(\d\))?)?[\s)]*"
)
_MOMENTS = {
    "now": "now()",
    "today": "CURRENT_DATE",
    "tomorrow": "CURRENT_DATE + 1",
    "yesterday": "CURRENT_DATE - 1",
}
"""What is computed for each row; on PostgreSQL a number counts days."""
_KEYWORDS = frozenset(
    "current_catalog current_date current_role current_schema current_time current_timestamp"
    " current_user localtime localtimestamp session_user system_user user".split()
)
_LITERALS = frozenset({"true", "false", "null"})
_NAME = r"""(?:[A-Za-z_]\w*|"[^"]+")"""
_WORD = compiled_when_used(rf"[\s(]*(?P<word>{_NAME}(?:\.{_NAME})*)[\s)]*")
"""A name, maybe in parentheses, and no call."""
_CALL = compiled_when_used(r"\(*\s*[A-Za-z_][\w.]*\s*\(.*\).*")
"""A call, and maybe more behind it: no literal of a time begins so."""
_SQL = compiled_when_used(r"(?is).*(?:\w\s*\(|::|\[|').*|\s*\(*\s*[a-z_]+\s*\)*\s*")
"""What was meant as SQL: a call, a cast, an array, a literal in quotes, a word."""
_INTEGER = r"\d[\d_]*|0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
_DECIMAL = r"(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?|(?i:nan|inf|infinity)"
_WHOLE = compiled_when_used(rf"\s*[+-]?(?:{_INTEGER})\s*")
_NUMBER = compiled_when_used(rf"\s*[+-]?(?:{_INTEGER}|{_DECIMAL})\s*")
_BOOLEAN = compiled_when_used(
    r"(?i)\s*(?:t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|[01])\s*"
)
_UUID = compiled_when_used(r"\s*\{?(?:[\da-fA-F]-?){32}\}?\s*")
_BOUND = r"\s*[+-]?\d+\s*"
_ARRAY = compiled_when_used(rf"(?s)\s*(?:(?:\[{_BOUND}(?::{_BOUND})?\]\s*)+=\s*)?\{{.*\}}\s*")
"""``{a, b}``, maybe with its bounds before it: ``[0:1]={a,b}``."""
_BARE = compiled_when_used(
    r"[\s(]*-?[\d.]+[\s)]*"
    r"|[\s(]*(?:true|false|current_date|current_timestamp|localtimestamp|\w+\(\))[\s)]*",
    re.IGNORECASE,
)
"""A number, a truth value, a moment, or a call without arguments, each of a type of its own."""
_NUMBERS = frozenset({"smallint", "integer", "bigint", "numeric", "real", "double precision"})
_USUAL = {
    "true": frozenset({"boolean"}),
    "false": frozenset({"boolean"}),
    "now()": _OF_TIME,
    "current_timestamp": _OF_TIME,
}
"""What needs no look at the casts, as nearly all defaults do."""
_TRUTH = {"0": "false", "1": "true"}
_READ_AS = {
    **dict.fromkeys(("smallint", "integer", "bigint"), _WHOLE),
    **dict.fromkeys(("numeric", "real", "double precision"), _NUMBER),
    "boolean": _BOOLEAN,
    "uuid": _UUID,
}
"""The literals of a type, as PostgreSQL reads them."""


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
    begin = default[:1]
    if begin in ("'", '"', "(") or default.replace(".", "").isidentifier():
        return True
    return begin.isdigit() or begin == "-" or default.endswith("()")


def _judged(
    step: Step, table: Name, column: str, default: str, given: SqlType | None
) -> Iterator[Finding]:
    if HOLE in default or is_caught(step.operation):
        return
    subject = f"{named(table)}.{named(column)}"
    moment = _MOMENT.fullmatch(default)
    if moment is not None and _is_of_time(moment["cast"], given):
        if not _is_given_for_once(step, table, column):
            yield step.finding("MIG501", subject, **_frozen(step, default, moment["word"].lower()))
        return
    if default[:1] != "'":
        if given is not None and _BARE.fullmatch(default) is not None:
            yield from _of_other_type(step, subject, default, given.on("postgresql"))
            return
        name = _WORD.fullmatch(default) if step.operation.carrier != "sql" else None
        if name is not None and name["word"].lower() not in _KEYWORDS | _LITERALS:
            why = "PostgreSQL takes a bare word for a column and refuses it"
            word = shown(name["word"].strip('"'))
            way = f"""a plain string, "{word}", or sa.text("'{word}'")"""
            yield step.finding(
                "MIG501", subject, default=f"sa.text({_quoted(default)})", why=why, way=way
            )
        return
    if given is None or default[-1:] != "'" or len(default) < 2:
        return
    type_, text = given.on("postgresql"), default[1:-1].replace("''", "'")
    if step.operation.carrier == "sql" or not is_known(type_.name):
        return
    if _is_refused(step, text, text.strip(" \t\n()").lower(), type_):
        shown_type = type_.type_name if type_.name == "enum" else type_.name
        why = (
            f"a plain string is a literal, which is not a valid {shown_type}, so PostgreSQL"
            " refuses it"
        )
        is_sql = type_.name != "enum" and _SQL.fullmatch(text) is not None
        way = f"sa.text({_quoted(text)})" if is_sql else "a value of the type"
        if type_.name.endswith("[]") and text.strip()[:1] == "[":  # as JSON has it
            way = '"{}"' if text.strip(" []") == "" else "the elements in braces"
        yield step.finding("MIG501", subject, default=_quoted(text), why=why, way=way)


def _of_other_type(step: Step, subject: str, default: str, given: SqlType) -> Iterator[Finding]:
    """A value that PostgreSQL does not turn into one of the column's type by itself."""
    bare = default.strip().lower()
    while bare[:1] == "(":
        bare = bare[1:].removesuffix(")").strip()
    is_number = bare[:1] in "-.0123456789"
    if given.name in (_NUMBERS if is_number else _USUAL.get(bare, ())):
        return  # as nearly always
    if "postgresql" in step.config.assumed:
        return  # it works where it runs, as far as anybody knows
    from flake8_migrations.rules.facts.casts import type_of_default, way

    own = type_of_default(default, given)
    if own is None or way(own, given) not in ("explicit", "none"):
        return
    wanted = given.type_name if given.name == "enum" else given.name
    remedy = "a value of the type"
    if given.name == "boolean" and bare in _TRUTH:
        remedy = _TRUTH[bare]
        if step.operation.carrier != "sql":
            remedy = f"sa.{remedy}(), which each database spells its own way"
    yield step.finding(
        "MIG501",
        subject,
        default=default if step.operation.carrier == "sql" else f"sa.text({_quoted(default)})",
        why=f"that is of type {own.name}, and PostgreSQL makes no {wanted} of it by itself",
        way=remedy,
    )


def _is_of_time(cast: str | None, given: SqlType | None) -> bool:
    """Whether a literal is read as a date or time: as its cast says, or the column's type."""
    if cast is not None:
        return cast.lower().split()[0] in _OF_TIME
    return given is not None and given.on("postgresql").name in _OF_TIME


def _is_given_for_once(step: Step, table: Name, column: str) -> bool:
    """Whether the run gives the column another default later: this is for rows that are there."""
    for position, altered in step.timeline.alterations(table, column):
        if position > step.position and (altered.drops_default or altered.server_default):
            return True
    return False


def _frozen(step: Step, default: str, word: str) -> dict[str, str]:
    """What is said of a default that is the moment of the migration."""
    what, way, literal = default, _MOMENTS[word], "in quotes it is a literal"
    if step.operation.carrier != "sql":
        way = "sa.func.now()" if word == "now" else f'sa.text("{way}")'
        if default[-1:] == "'":
            what, literal = _quoted(default[1:-1]), "a plain string is a literal"
        else:
            what = f"sa.text({_quoted(default)})"
    why = f"{literal}, so PostgreSQL stores the moment of the migration forever"
    return {"default": what, "why": why, "way": way}


def _quoted(text: str) -> str:
    """The text as Python writes it."""
    return f"'{shown(text)}'" if '"' in text else f'"{shown(text)}"'


def _is_refused(step: Step, text: str, word: str, type_: SqlType) -> bool:
    """Whether the text is certainly no literal of the type."""
    if type_.name in _OF_TIME:
        first = word.partition(" ")[0]
        return not word or first in _KEYWORDS or _CALL.fullmatch(text.strip()) is not None
    if type_.name in ("json", "jsonb"):
        return not _is_json(text)
    if type_.name.endswith("[]"):
        return _ARRAY.fullmatch(text) is None
    if type_.name == "enum":
        return _is_no_label(step, text, type_)
    literal = _READ_AS.get(type_.name)
    return literal is not None and literal.fullmatch(text) is None


def _is_json(text: str) -> bool:
    import json  # hardly any migration has such a default

    try:
        json.loads(text.replace("\\:", ":"))  # as text() writes a colon
    except ValueError:
        return False
    return True


def _is_no_label(step: Step, text: str, type_: SqlType) -> bool:
    """Whether the enum type has no such label, as the operation makes it or the history knows."""
    if not type_.type_name or not is_known(type_.type_name):
        return False
    labels: tuple[int | str, ...] = type_.arguments
    if not isinstance(step.operation.action, CreateTable) or type_.exists:
        standing = step.before_on("postgresql").labels(Name(type_.type_name))
        labels = standing.value if standing is not None else ()
    return bool(labels) and text not in labels


def in_definition(
    step: Step, action: CreateTable | AddColumn | AlterColumn | CreateConstraint | CreateIndex
) -> Iterator[Finding]:
    """Colons in the text of a default, a CHECK or an index's condition: NULL takes their place."""
    found = dict.fromkeys(_in_definition(action)) if step.operation.carrier != "sql" else {}
    if found and not is_caught(step.operation):
        does, why = "defines something with", "NULL is written in its place"
        yield step.finding("MIG502", shown(first_of([*found])), does=does, why=why)


def _in_definition(
    action: CreateTable | AddColumn | AlterColumn | CreateConstraint | CreateIndex,
) -> Iterator[str]:
    if isinstance(action, CreateTable):
        for constraint in action.constraints:
            yield from _in_definition(constraint)
        for index in action.indexes:
            yield from _in_definition(index)
        for column in action.columns:
            yield from _in_column(column)
    elif isinstance(action, AddColumn):
        yield from _in_column(action.column)
    elif isinstance(action, AlterColumn):
        yield from action.parameters
    else:
        said = action.condition if isinstance(action, CreateConstraint) else action.where
        yield from unbound(said or "")


def _in_column(column: Column) -> Iterator[str]:
    yield from column.parameters
    if column.check is not None:
        yield from unbound(column.check)

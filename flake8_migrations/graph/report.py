"""What the commands say in words: the analysis of a schema, cycles, histories and paths."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from flake8_migrations.graph.ordering import Cycle, Order, Precedence
from flake8_migrations.graph.sources.running import relative
from flake8_migrations.model.history import History
from flake8_migrations.model.operations import Name
from flake8_migrations.model.revision import Revision
from flake8_migrations.model.schema import (
    VERBS,
    ForeignKey,
    Kind,
    Schema,
    reasons,
    sort_key,
)
from flake8_migrations.model.text import one_line

if TYPE_CHECKING:
    from flake8_migrations.graph.checks import HistoryFinding


def count(number: int, noun: str) -> str:
    """``1 table``, ``2 tables``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def size(schema: Schema) -> str:
    """``6 tables and 5 foreign keys``, ``6 tables, 1 view and 5 foreign keys``."""
    keys = count(len(schema.foreign_keys), "foreign key")
    views = sum(table.is_view for table in schema.tables)
    tables = count(len(schema.tables) - views, "table")
    return f"{tables}, {count(views, 'view')} and {keys}" if views else f"{tables} and {keys}"


def label(name: Name) -> str:
    """A table's name on one line, with nothing in it that a terminal obeys."""
    return printable(str(name)) or "?"


def printable(text: str) -> str:
    """A name on one line, as far as a terminal can show it."""
    line = one_line(text)
    if line.isprintable():  # as nearly always
        return line
    return "".join(one if one.isprintable() else "\ufffd" for one in line)


def key_text(key: ForeignKey) -> str:
    """A foreign key on one line: ``orders.customer_id -> customers``."""
    columns = ", ".join(map(printable, key.columns))
    columns = columns if len(key.columns) == 1 else f"({columns})"
    return f"{label(key.table)}.{columns} -> {label(key.referred_table)}"


def kinds_of(schema: Schema) -> dict[Name, Kind]:
    """What all are that are no plain tables."""
    return {table.name: table.kind for table in schema.tables if table.kind != "table"}


def analysis(schema: Schema, order: Order, from_models: bool) -> Iterator[str]:
    """Dependencies, both orders, isolated tables and cycles."""
    yield f"{size(schema)}, {count(len(order.levels), 'level')}"
    yield ""
    yield "dependencies"
    yield from _dependencies(schema, order)
    kinds = kinds_of(schema)
    for title, names in (("create order", order.create), ("drop order", order.drop)):
        yield ""
        yield title
        digits = len(str(len(names)))
        for number, name in enumerate(names, 1):
            mark = f" ({kinds[name]})" if name in kinds else ""
            yield f"  {number:>{digits}}  {label(name)}{mark}"
    isolated = _isolated(schema)
    if isolated:
        yield ""
        yield "isolated tables, which no foreign key connects with another"
        for name in isolated:
            yield f"  {label(name)}"
    for cycle in order.cycles:
        yield ""
        yield from cycle_lines(cycle, from_models)


def _dependencies(schema: Schema, order: Order) -> Iterator[str]:
    """A line for each table with the tables it refers to, in words where they are no edges."""
    known = {table.name for table in schema.tables}
    remarks: dict[Name, dict[str, None]] = {table.name: {} for table in schema.tables}
    for key in sorted(schema.foreign_keys, key=lambda key: sort_key(key.referred_table)):
        remarks[key.table][label(key.referred_table) + _remark(key, known, order)] = None
    whys = reasons(schema.tables)
    for table, needed in schema.dependencies:
        why = whys.get((table, needed), "declared")
        outside = "" if needed in known else ", not among these tables"
        remarks[table][f"{label(needed)} ({why}{outside})"] = None
    for one in schema.tables:
        if one.is_vague:
            remarks[one.name]["something that is not known"] = None
    width = max((len(label(name)) for name in remarks), default=0)
    for name, referred in remarks.items():
        yield f"  {label(name):<{width}}  {', '.join(referred) or '-'}"


def _remark(key: ForeignKey, known: set[Name], order: Order) -> str:
    if key.table == key.referred_table:
        return " (itself)"
    if key.referred_table not in known:
        return " (not among these tables)"
    if key.use_alter:
        return " (use_alter)"
    return " (to be deferred)" if key in order.deferred else ""


def _isolated(schema: Schema) -> list[Name]:
    connected = {
        name
        for key in schema.foreign_keys
        if key.table != key.referred_table
        for name in (key.table, key.referred_table)
    }
    connected.update(name for pair in schema.dependencies for name in pair)
    return [table.name for table in schema.tables if table.name not in connected]


def cycle_lines(cycle: Cycle, from_models: bool) -> Iterator[str]:
    """The tables of a cycle, one way around, and what to defer, with the code that does it."""
    way = " -> ".join(map(label, cycle.path))
    yield f"cycle of {count(len(cycle.tables), 'table')}: {way}"
    if len(cycle.tables) >= len(cycle.path):
        yield f"  tables    {', '.join(map(label, cycle.tables))}"
    for key in cycle.deferred:
        nullable = "nullable" if key.nullable else "NOT NULL"
        yield f"  defer     {key_text(key)} ({nullable})"
        yield f"            {_deferring(key, from_models)}"
    for table, needed in cycle.ignored:
        pair = f"{label(table)} is declared to depend on {label(needed)}"
        yield f"  ignored   {pair}: no order can do that"


def _deferring(key: ForeignKey, from_models: bool) -> str:
    """The line of code that adds a foreign key after both of its tables."""
    name = key.name or "_".join(["fk", key.table.name, *key.columns])
    if not from_models:
        schemas = {"source": key.table.schema, "referent": key.referred_table.schema}
        return (
            f'op.create_foreign_key("{name}", "{key.table.name}", "{key.referred_table.name}", '
            f"{_strings(key.columns)}, {_strings(key.referred_columns)}"
            + "".join(f', {end}_schema="{schema}"' for end, schema in schemas.items() if schema)
            + ")"
        )
    targets = [f"{key.referred_table}.{column}" for column in key.referred_columns]
    if len(key.columns) == 1 and targets:
        return f'ForeignKey("{targets[0]}", use_alter=True, name="{name}")'
    return (
        f"ForeignKeyConstraint({_strings(key.columns)}, {_strings(targets)}, "
        f'use_alter=True, name="{name}")'
    )


def _strings(items: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{item}"' for item in items) + "]"


def never_created_text(names: Sequence[Name], is_read_whole: bool) -> str:
    """One sentence about a history that begins with tables that are there."""
    shown = [label(name) for name in names[:_NAMED]]
    if len(names) > _NAMED:
        shown.append(count(len(names) - _NAMED, "more table"))
    listed = f"{', '.join(shown[:-1])} and {shown[-1]}" if len(shown) > 1 else shown[0]
    far = "" if is_read_whole else ", as far as it can be read"
    return f"the history never creates {listed}{far}: it starts from an existing schema"


_NAMED = 8


def explanation(
    later: Name, earlier: Name, paths: Sequence[Sequence[Precedence]], others: str
) -> Iterator[str]:
    """The ways from one table to another that it must follow, or that there is none."""
    if not paths:
        yield f"{label(later)} need not come after {label(earlier)}: {others}"
        return
    yield f"{label(later)} must come after {label(earlier)}:"
    for steps in paths:
        way = [later, *(step.referred_table for step in steps)]
        yield f"  {' -> '.join(map(label, way))}"
        for step in steps:
            for key in step.foreign_keys:
                yield f"    {key_text(key)}"
            if step.why is not None or not step.foreign_keys:
                verb = VERBS[step.why] if step.why is not None else "is declared to depend on"
                yield f"    {label(step.table)} {verb} {label(step.referred_table)}"


def history_lines(history: History, is_named: bool = False) -> Iterator[str]:
    """The shape of a history: where it starts, divides, joins and ends; its folder if asked."""
    folder = f"{_folder(history)}: " if is_named else ""
    yield folder + count(len(history), "revision")
    for title, revisions in (
        ("roots", history.roots),
        ("heads", history.heads),
        ("branch points", history.branch_points),
        ("merges", history.merges),
    ):
        yield f"  {title:<14} {', '.join(map(_revision, revisions)) or 'none'}"
    depending = [one for one in history.revisions if one.depends_on]
    words = [f"{one.revision} on {', '.join(one.depends_on)}" for one in depending]
    yield f"  {'depends_on':<14} {'; '.join(words) or 'none'}"


def _folder(history: History) -> str:
    return relative(os.path.commonpath([os.path.dirname(one.path) for one in history.revisions]))


def _revision(one: Revision) -> str:
    labels = ", ".join(one.branch_labels)
    return f"{one.revision} ({labels})" if labels else one.revision


def finding_lines(findings: Sequence[HistoryFinding]) -> Iterator[str]:
    """What is wrong with a history, one finding a line; nothing when nothing is."""
    for one in findings:
        yield f"{relative(one.path)}:{one.line}: {one.kind}: {one.message}"


def history_document(
    histories: Sequence[History], findings: Sequence[HistoryFinding]
) -> dict[str, Any]:
    """Histories and findings for programs."""
    return {
        "version": 1,
        "histories": [
            {
                "folder": _folder(history),
                "revisions": [one.revision for one in history.order],
                "roots": [one.revision for one in history.roots],
                "heads": [one.revision for one in history.heads],
                "branch_points": [one.revision for one in history.branch_points],
                "merges": [one.revision for one in history.merges],
                "depends_on": {
                    one.revision: list(one.depends_on)
                    for one in history.revisions
                    if one.depends_on
                },
            }
            for history in histories
        ],
        "findings": [
            {
                "path": relative(one.path),
                "line": one.line,
                "kind": one.kind,
                "message": one.message,
            }
            for one in findings
        ],
    }

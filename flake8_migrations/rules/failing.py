"""Family 5: what a database is certain to refuse, upon what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_migrations.model.effects import created_keys
from flake8_migrations.model.effects.needs import Key
from flake8_migrations.model.migration import A_LOOP, THE_TABLE, Fault, Operation
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateObject,
    CreateTable,
    DropConstraint,
    DropIndex,
    Name,
    SqlType,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named, shown
from flake8_migrations.rules.findings import Finding, Step, since

if TYPE_CHECKING:
    from flake8_migrations.replay.before.layers import Before


def use_type(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[Finding]:
    """A column of an enum type that no revision creates, or that an earlier one dropped."""
    needed = [] if is_caught(step.operation) else list(_types_needed(step, action))
    if not needed:
        return
    from flake8_migrations.rules.standing import gone_with, in_full_unless_there

    for given in needed:
        name = Name(given.type_name or "")
        before = step.before_on("postgresql")
        standing = in_full_unless_there(before, "type", name)
        why = gone_with(standing)
        if standing is None and _is_never_made(before.in_full(), action, name):
            why = "no revision creates it, and ADD or ALTER COLUMN does not"
            if given.exists:
                why = "no revision creates it, and create_type=False says that one does"
        if why is None:
            continue
        way = f"sa.Enum(…, name='{named(name)}').create(op.get_bind())"
        yield step.finding("MIG505", named(name), why=why, way=way)


def _is_never_made(
    before: Before, action: CreateTable | AddColumn | AlterColumn, name: Name
) -> bool:
    if not _is_all_known(before, action):
        return False
    return before.is_never_made("type", name) and before.is_never_made("domain", name)


def _types_needed(step: Step, action: CreateTable | AddColumn | AlterColumn) -> Iterator[SqlType]:
    """The enum types that must be there: CREATE TABLE of SQLAlchemy's brings its own along."""
    if step.operation.carrier == "sql":
        return
    types = [action.type] if isinstance(action, AlterColumn) else []
    if isinstance(action, AddColumn):
        types = [action.column.type]
    elif isinstance(action, CreateTable):
        types = [one.type for one in action.columns if one.type is not None and one.type.exists]
    for given in types:
        one = given.on("postgresql") if given is not None else None
        if one is not None and one.name == "enum" and one.type_name and is_known(one.type_name):
            yield one


def _is_all_known(before: Before, action: CreateTable | AddColumn | AlterColumn) -> bool:
    """Whether the history begins with an empty database: it has made the table at hand itself."""
    if isinstance(action, CreateTable):
        return before.begins_with_a_table
    table = before.has_table(action.table)
    return table is not None and table.value


def foreign_key(
    step: Step, action: CreateTable | AddColumn | CreateConstraint
) -> Iterator[Finding]:
    """A key to columns of a table that is known as a whole, and has no key of its own on them."""
    keys = created_keys(action)
    if not keys or is_caught(step.operation):
        return
    for key in keys:
        target = key.target
        if not target.table.is_known or not all(map(is_known, target.columns)):
            continue
        if not _may_be_known(step, target.table):
            continue
        is_own = target.table.same_as(key.table)
        end = end_of_statement(step) if is_own else step.position
        before = step.scene.past.before(end, "postgresql")
        may_be_gone = not _DROPPING.isdisjoint(step.timeline.kinds)
        if not may_be_gone and before.was_made_with_key(target.table, target.columns):
            continue  # as nearly always
        if _has_no_key(before, key) and _has_no_key(before.in_full(), key):
            columns = ", ".join(named(one) for one in target.columns)
            shown = f"{named(target.table)} ({columns})" if columns else named(target.table)
            yield step.finding("MIG506", shown)


_DROPPING = frozenset({DropConstraint, DropIndex})


def _may_be_known(step: Step, table: Name) -> bool:
    """Whether it may be known who creates the table: an ancestor, or this migration itself."""
    runs = step.timeline, step.opposite
    return (
        any(one.moves_tables or one.makes(CreateTable, table.name) for one in runs)
        or step.scene.past.ancestry is not None
    )


def _has_no_key(before: Before, key: Key) -> bool:
    """Whether the table referred to surely has the columns, and no key on exactly these."""
    table, wanted = key.target.table, {one.lower() for one in key.target.columns}
    if not before.knows_parts(table):
        return False
    for one in key.target.columns:
        column = before.has_column(table, one)
        if column is None or not column.value:
            return False
    for constraint in before.constraints(table):
        if constraint.kind == "primary key" and not wanted:
            return False
        if constraint.kind in ("primary key", "unique"):
            names = {one.lower() for one in constraint.columns}
            if not names or names == wanted or not all(map(is_known, names)):
                return False
    for index in before.indexes(table):
        names = {one.lower() for one in index.columns}
        is_whole = index.unique and index.where is None
        if is_whole and (not wanted or names == wanted or not all(map(is_known, names))):
            return False
    return True


def end_of_statement(step: Step) -> int:
    """The first operation that is not part of the same SQL: one ALTER TABLE adds keys last."""
    operations, end = step.scene.run.operations, step.position + 1
    last = min(len(operations), step.position + _MOST_PARTS)
    number = step.operation.statement
    while number and end < last and operations[end].statement == number:
        end += 1
    return end


_MOST_PARTS = 50
"""How many parts of one ALTER TABLE are looked at."""


def concurrently(step: Step, action: CreateIndex | DropIndex) -> Iterator[Finding]:
    """An index of a partitioned table, which is built and dropped with all its partitions."""
    if not action.concurrently or is_caught(step.operation):
        return
    table = action.table
    if table is None and isinstance(action, DropIndex) and is_known(action.name):
        standing = step.before.index(action.name)
        table = standing and standing.table
    if table is None or not is_known(table.name):
        return
    found = step.before.is_partitioned(table)
    if found is None or not found.value:
        return
    since = "" if found.since is None else f" ({found.since})"
    if isinstance(action, CreateIndex):
        from flake8_migrations.rules.standing import on_each_partition

        verb, named_index = "builds", "an index" if action.name is None else named(action.name)
        way = on_each_partition(table)
    else:
        verb, named_index = "drops", named(action.name)
        way = "drop it without CONCURRENTLY, with a lock_timeout"
    subject = f"{named_index} on {named(table)}, which is partitioned{since}"
    yield step.finding("MIG511", subject, verb=verb, way=way)


def is_caught(operation: Operation | Fault) -> bool:
    """Whether somebody may have thought of its failure: it stands in a ``try``, for one."""
    return any([guard not in (A_LOOP, THE_TABLE) for guard in operation.guards])


def replaced_otherwise(step: Step, action: CreateObject) -> Iterator[Finding]:
    """A view or function that is replaced by one with other columns, or of another type."""
    if action.kind not in ("view", "function") or not action.or_replace:
        return
    if step.operation.carrier != "sql" or is_caught(step.operation) or not action.name.is_known:
        return
    before = step.before_on("postgresql")
    standing = before.object(action.kind, action.name)
    if standing is None or not standing.value.is_there or standing.value.definition is None:
        return
    former = standing.value.definition
    how = _other_type(former, action)
    takes = "keeps the type that a function returns"
    if action.kind == "view":
        how = _other_columns(former, action)
        takes = "takes further columns at the end of a view and nothing else"
        if how and any(before.has_column(action.name, one) is not None for one in former.shows):
            return  # which got other names since
    if how is not None:
        yield step.finding(
            "MIG521",
            f"{action.kind} {named(action.name)}",
            how=how + since(standing.since),
            takes=takes,
            way=f"drop the {action.kind} first",
        )


def _other_columns(former: CreateObject, new: CreateObject) -> str | None:
    """What is missing at the beginning of a view's columns, or stands there."""
    if not (_tells_all(former.shows) and _tells_all(new.shows)):
        return None
    old, now = [[one.lower() for one in view.shows] for view in (former, new)]
    if now[: len(old)] == old:
        return None
    place = next((at for at, both in enumerate(zip(old, now)) if both[0] != both[1]), len(now))
    if old[place] not in now:
        return f"without its column {named(former.shows[place])}"
    return f"with column {named(new.shows[place])} in the place of {named(former.shows[place])}"


def _tells_all(columns: Sequence[str]) -> bool:
    return bool(columns) and all(one != "*" and is_known(one) for one in columns)


def _other_type(former: CreateObject, new: CreateObject) -> str | None:
    """What a function returns by now and returned before, where its parameters are the same."""
    if former.returns is None or new.returns is None or former.arguments != new.arguments:
        return None
    texts = f"{former.arguments} {former.returns} {new.returns}"
    if not is_known(texts) or "%" in texts:
        return None
    if _in_usual_words(former.returns) == _in_usual_words(new.returns):
        return None
    return f"with {shown(new.returns)} in the place of {shown(former.returns)}"


def _in_usual_words(type_: str) -> str:
    """The type that a function returns, by one name for each, without a length."""
    text = _LENGTH.sub("", type_.replace('"', ""))
    words = [_USUAL_WORDS.get(one, one) for one in _PIECES.findall(text)]
    if words[:2] == ["table", "("] and "," not in words:  # whose one column has no name to keep
        words = ["setof", *words[3:-1]]
    return " ".join(words)


_LENGTH = compiled_when_used(r"\(\s*\d+(?:\s*,\s*\d+)?\s*\)|\b(?:public|pg_catalog)\.")
_PIECES = compiled_when_used(
    r"(?:timestamp|time) with(?:out)? time zone|character varying|double precision|[\w.]+|[^\s\w]"
)
_USUAL_WORDS = {
    "character varying": "varchar",
    "character": "char",
    "bpchar": "char",
    "bool": "boolean",
    "decimal": "numeric",
    "float": "double precision",
    "float4": "real",
    "float8": "double precision",
    "int": "integer",
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "time with time zone": "timetz",
    "time without time zone": "time",
    "timestamp with time zone": "timestamptz",
    "timestamp without time zone": "timestamp",
}

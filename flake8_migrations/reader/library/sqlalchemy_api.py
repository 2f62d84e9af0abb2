"""What is made and executed with what SQLAlchemy offers: tables, statements, SQL text.

``sqlalchemy_names`` says which names lead here; most migrations execute nothing by themselves.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from flake8_migrations.model.migration import ONE_OF_SEVERAL, THE_TABLE
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Action,
    AlterEnum,
    CreateTable,
    Delete,
    DropAll,
    DropTable,
    Insert,
    Name,
    RawSql,
    SetParameter,
    Sleep,
    UnreadSql,
    Update,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.library import connections, schema_items
from flake8_migrations.reader.machine import Machine, Written
from flake8_migrations.reader.tables import (
    asks_for_some,
    columns_in,
    parts_of,
    strings_in,
    table_of,
    tables_in,
)
from flake8_migrations.reader.values import (
    MISSING,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Call,
    Class,
    ColumnReference,
    Connection,
    Dialect,
    FileText,
    Instance,
    Listing,
    Metadata,
    Object,
    Query,
    Rows,
    Sql,
    Statement,
    Symbol,
    Table,
    TableColumns,
    Unknown,
    Value,
    alternatives,
    iterated,
    mapped,
    text_of,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import unread
    from flake8_migrations.reader.library import faults
else:
    faults = imported_when_used("flake8_migrations.reader.library.faults")
    unread = imported_when_used("flake8_migrations.reader.unread")

_registering = known.when_called("registered", "registering")
_compiled = known.when_called("registered", "compiled")

NO_STRINGS: frozenset[str] = frozenset()
_STRING = compiled_when_used(r"'((?:[^']|'')*)'")
_FILTERING = frozenset("where filter filter_by having".split())


def made_text(value: Instance) -> Value:
    text = value.arguments[0] if value.arguments else value.keywords.get("text", UNKNOWN)
    if len(value.arguments) + len(value.keywords) > 1:  # older SQLAlchemy binds there
        return mapped(text, Sql)
    return mapped(text, lambda one: Sql(one, frozenset()))


def made_table(value: Instance) -> Value:
    name = value.arguments[0] if value.arguments else value.keywords.get("name", UNKNOWN)
    schema = value.keywords.get("schema")
    full = Name(text_of(name), None if schema is None else text_of(schema))
    if value.last == "table":
        return Table(full)
    table = Table(full, value)
    for item in value.arguments[2:]:
        _give(table, item)
    return table


def _give(table: Table, item: Value) -> None:
    """A constraint or index belongs to the table from now on."""
    if isinstance(item, Instance) and (item.last == "Index" or item.last.endswith("Constraint")):
        item.keywords[schema_items.OWNER] = table


def made_ddl(value: Instance) -> Value:
    """``DDL("DROP TABLE %(name)s", context={"name": "t"})``: SQLAlchemy puts the values in."""
    text = value.arguments[0] if value.arguments else value.keywords.get("statement", UNKNOWN)
    given = value.arguments[1] if len(value.arguments) > 1 else None
    context = value.keywords.get("context", given)
    return mapped(text, lambda one: Sql(_interpolated(one, context)))


def _interpolated(text: Value, context: Value) -> Value:
    if not isinstance(text, str) or "%" not in text:
        return text
    values = context if type(context) is dict else {}
    named = _PLACEHOLDER.sub(lambda found: text_of(values.get(found[1], UNKNOWN)), text)
    return named.replace("%%", "%")


_PLACEHOLDER = compiled_when_used(r"%\((\w+)\)s")


def made_statement(value: Instance) -> Value:
    if not value.arguments:
        return value
    target, *conditions = value.arguments
    return _statement(value.last.lower(), table_of(target), conditions, value.keywords)


def compiles(value: Instance) -> Value:
    return _registering("compiles", value.arguments, value.keywords)


def _statement(
    kind: Any, table: Name, conditions: list[Value], keywords: dict[str, Value]
) -> Statement:
    """A statement as it is made; older SQLAlchemy takes its WHERE and its values there."""
    where = [*conditions, *([keywords["whereclause"]] if "whereclause" in keywords else [])]
    asked = tuple(one.name.lower() for one in columns_in(where))
    statement = Statement(kind, table, _is_filtered(where), asked=asked)
    return _with_values(statement, [keywords["values"]]) if "values" in keywords else statement


def queried(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``session.query(Model)``."""
    return Query(table_of(call.arguments[0]) if call.arguments else UNKNOWN_NAME)


def written_in_bulk(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``session.bulk_update_mappings(Model, rows)``, ``session.bulk_save_objects(objects)``."""
    keyword = "objects" if name == "bulk_save_objects" else "mappings"
    rows = call.argument(0 if name == "bulk_save_objects" else 1, keyword)
    columns = set() if type(rows) is list and rows else {HOLE}
    for row in rows[:_FIRST_ROWS] if type(rows) is list else ():
        if type(row) is dict and UNKNOWN_KEYWORDS not in row:
            columns |= set(map(text_of, row))
        elif type(row) is Object:
            columns |= row.attributes.keys()
        else:
            columns.add(HOLE)
    run.assigned |= columns
    return UNKNOWN


_FIRST_ROWS = 20


def create_all(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``metadata.create_all(bind)`` creates tables that are not named here."""
    asks = _asks(call.arguments[1:], call.keywords, True)
    run.record(CreateTable(UNKNOWN_NAME, if_not_exists=asks), call.node, "core")
    return UNKNOWN


def drop_all(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    source = f"metadata.{name}()" if isinstance(receiver, Metadata) else f"{name}()"
    run.record(DropAll(source), call.node, "core")
    return UNKNOWN


def call_metadata(run: Machine, receiver: Metadata, name: str, call: Call) -> Value:
    if name not in ("create_all", "drop_all"):
        return UNKNOWN
    is_creation = name == "create_all"
    tables = iterated(call.argument(1, "tables", None))
    if not tables:
        return (create_all if is_creation else drop_all)(run, receiver, name, call)
    asks = _asks(call.arguments[1:], call.keywords, True)
    for table in tables:
        (_create if is_creation else _drop)(run, table, asks, call.node)
    return UNKNOWN


def call_listing(run: Machine, receiver: Listing, name: str, call: Call) -> Value:
    return Listing(receiver.source, Table(UNKNOWN_NAME) if name == "values" else HOLE)


def call_text(run: Machine, receiver: Sql, name: str, call: Call) -> Value:
    if name not in ("bindparams", "params"):
        return receiver
    given = strings_in([*call.arguments, *call.keywords.values()])
    receiver = receiver._replace(given=receiver.given | frozenset(given))
    if receiver.bound is None:
        return receiver
    node = call.node
    named = [_named_with_value(one) for one in call.arguments]
    if (
        None in named
        or UNKNOWN_KEYWORDS in call.keywords
        or not isinstance(node, ast.Call)
        or any([one.arg is None for one in node.keywords])
    ):
        return receiver._replace(bound=None)
    return receiver._replace(bound=receiver.bound.union(call.keywords, *filter(None, named)))


def _named_with_value(value: Value) -> frozenset[str] | None:
    """The parameter that ``bindparam("a", 1)`` gives a value; none where it only gives a type."""
    if not isinstance(value, Instance) or value.last != "bindparam" or not value.arguments:
        return None
    name, *rest = value.arguments
    if not isinstance(name, str) or UNKNOWN_KEYWORDS in value.keywords:
        return None
    is_given = rest or not _VALUES.isdisjoint(value.keywords)
    return frozenset({name} if is_given else ())


_VALUES = frozenset({"value", "callable_", "required"})
"""The keywords of ``bindparam()`` by which it has a value, or needs none."""


def _asks(arguments: list[Value], keywords: dict[str, Value], default: bool) -> bool:
    """Whether the database is asked first whether the thing is there.

    ``checkfirst`` stands behind the connection, and behind the tables of a metadata object.
    """
    given = keywords.get("checkfirst", arguments[1] if len(arguments) > 1 else default)
    return bool(given) if isinstance(given, (bool, int)) else True


def _create(run: Machine, table: Value, asks: bool, node: ast.expr) -> None:
    from flake8_migrations.reader.library import ddl  # few migrations need it

    _tell(run, table, "before_create", node)
    run.record(ddl.create_table(table, asks), node, "core")
    _tell(run, table, "after_create", node)


def _drop(run: Machine, table: Value, asks: bool, node: ast.expr) -> None:
    _tell(run, table, "before_drop", node)
    run.record(DropTable(table_of(table), asks), node, "core")
    _tell(run, table, "after_drop", node)


def _tell(run: Machine, table: Value, event: str, node: ast.expr) -> None:
    """Runs what ``event.listen(table, "after_create", …)`` has put there."""
    if not isinstance(table, Table) or table.definition is None:
        return
    for awaited, listener in table.definition.keywords.get(connections.LISTENERS, ()):
        if awaited == event:
            if isinstance(listener, (Sql, Instance)):
                execute(run, listener, "DDL()", node)
            else:
                run.call(listener, Call(node, [table, Connection("own")], {}))


def call_table(run: Machine, table: Table, name: str, call: Call) -> Value:
    node, arguments, keywords = call.node, call.arguments, call.keywords
    if name in ("delete", "update", "insert"):
        return _statement(name, table.name, arguments, keywords)
    asks = _asks(arguments, keywords, False)
    if name == "drop":
        _drop(run, table, asks, node)
    elif name == "create":
        _create(run, table, asks, node)
    elif name in ("append_constraint", "append_column") and arguments:
        _give(table, arguments[0])
    elif name in ("alias", "tometadata", "to_metadata"):
        return table
    elif name in ("select", "join", "outerjoin"):
        return Instance(f"sqlalchemy.{name}", [table, *arguments], {})
    return UNKNOWN


def call_statement(run: Machine, statement: Statement, name: str, call: Call) -> Value:
    arguments, keywords = call.arguments, call.keywords
    if name in _FILTERING:
        said = [*arguments, *keywords.values()]
        return statement._replace(
            filtered=statement.filtered or bool(keywords) or _is_filtered(arguments),
            literals=(*statement.literals, *strings_in(said)),
            of_batch=statement.of_batch or asks_for_some(arguments),
            asked=(*statement.asked, *[one.name.lower() for one in columns_in(said)]),
        )
    if name == "values":
        return _with_values(statement, [keywords, *arguments])
    if name == "from_select" and len(arguments) > 1:
        literals = statement.literals + tuple(strings_in(arguments[1:]))
        copied_from = tuple(tables_in(arguments[1:]))
        return statement._replace(copied_from=copied_from, literals=literals)
    return statement


def _with_values(statement: Statement, sources: list[Value]) -> Statement:
    columns: list[str] = []
    given: list[str] = []
    kept: list[str] = []
    calculated: list[str] = []
    values: list[Value] = []
    literals: list[str] = []
    numbered = schema_items.numbered(sources) if statement.kind == "insert" else ()
    for source in sources:
        if type(source) is not dict:
            if type(source) is list and statement.kind == "insert":
                numbered += schema_items.numbered(source)
            columns.append(HOLE)
            given.append(HOLE)
            continue
        for key, value in source.items():
            column = HOLE if key == UNKNOWN_KEYWORDS else text_of(key)
            columns.append(column)
            if isinstance(value, str):
                literals.append(value)
            if type(value) in _PLAIN:
                continue  # as most are
            values.append(value)
            if _is_itself(statement, column, value):
                kept.append(column)
            if _is_calculated(value):
                calculated.append(column)
            if _is_given(value):
                given.append(column)
    read = columns_in(values)
    return statement._replace(
        columns=(*statement.columns, *columns),
        given=(*statement.given, *given),
        kept=(*statement.kept, *kept),
        calculated=(*statement.calculated, *calculated),
        numbered=statement.numbered + numbered,
        literals=(*statement.literals, *literals),
        reads=(*statement.reads, *[one.name.lower() for one in read if _is_own(statement, one)]),
        reads_elsewhere=(
            *statement.reads_elsewhere,
            *[one.name.lower() for one in read if not _is_own(statement, one)],
        ),
    )


_PLAIN = frozenset({bool, float, int, str, type(None)})
"""The types of values that say nothing of other columns."""


def _is_own(statement: Statement, column: ColumnReference) -> bool:
    """Whether the column is one of the table that the statement changes, or may be."""
    if not (is_known(statement.table.name) and is_known(column.table.name)):
        return True
    return column.table.same_as(statement.table)


_FILLING = frozenset({"coalesce", "ifnull", "nvl", "isnull"})


def _is_calculated(value: Value) -> bool:
    return type(value) is Instance and value.path == "sqlalchemy.calculated"


def _is_itself(statement: Statement, column: str, value: Value) -> bool:
    """Whether the column gets the value that it has: ``values(name=users.c.name)``.

    Also if there is none: ``func.coalesce(users.c.name, "")``.
    """
    if isinstance(value, Instance) and value.last in _FILLING and value.arguments:
        value = value.arguments[0]
    if isinstance(value, Instance) and value.last in ("column", "literal_column"):
        value = value.arguments[0] if value.arguments else UNKNOWN
    elif isinstance(value, ColumnReference) and value.table == statement.table:
        value = value.name
    elif isinstance(value, Sql):
        value = value.text
    else:
        return False
    return isinstance(value, str) and is_known(value) and value == column


def _is_given(value: Value) -> bool:
    """Whether the value comes from the migration, which only knows it when it runs."""
    if isinstance(value, Instance):
        return value.last == "bindparam"
    return not isinstance(value, (str, int, float, ColumnReference, Sql)) and value is not None


def _is_filtered(conditions: list[Value]) -> bool:
    """Whether one of the conditions can be false: ``where(sa.true())`` limits nothing."""
    return any(not _is_tautology(condition) for condition in conditions)


def _is_tautology(condition: Value) -> bool:
    if condition is True:
        return True
    if isinstance(condition, Instance):
        return condition.last == "true"
    if isinstance(condition, Sql):
        return "".join(text_of(condition.text).lower().split()) in ("true", "1=1", "1")
    return False


def call_query(run: Machine, asked: Query, name: str, call: Call) -> Value:
    if name == "delete":
        run.record(Delete(asked.table, asked.filtered, asked.asked), call.node, "core")
        return UNKNOWN
    if name == "update":
        values = call.arguments[0] if call.arguments else {}
        columns = tuple(map(text_of, values)) if type(values) is dict else (HOLE,)
        updated = Update(asked.table, asked.filtered, columns, asked=asked.asked)
        run.record(updated, call.node, "core")
        return UNKNOWN
    if name in _FILTERING:
        named = tuple(one.name.lower() for one in columns_in(call.arguments))
        return asked._replace(filtered=True, asked=asked.asked + named)
    if name == "all":
        return Rows(asked.table)
    if name in ("first", "one", "one_or_none", "count", "scalar", "get", "exists"):
        return UNKNOWN
    return asked


def execute(run: Machine, statement: Value, sink: str, node: ast.expr) -> None:
    """Records what executing this value does."""
    ways = alternatives(statement)
    if len(ways) == 1:  # as nearly always
        _execute_each(run, ways, sink, node)
        return
    with run.guarded(guard=ONE_OF_SEVERAL):
        _execute_each(run, ways, sink, node)


def _execute_each(run: Machine, ways: Sequence[Value], sink: str, node: ast.expr) -> None:
    for one in ways:
        if isinstance(one, Sql):
            given = run.given
            run.given = given | one.given
            execute(run, one.text, sink, node)
            run.given = given
        elif isinstance(one, str) and (is_known(one) or is_meaningful(one)):
            if not is_known(one):
                run.interpolate(one, node)
            _execute_text(run, one, node, "executescript" in sink)
        elif isinstance(one, Statement):
            run.record(_action(one), node, "core", literals=frozenset(one.literals))
        elif isinstance(one, Instance):
            _execute_instance(run, one, sink, node)
        elif isinstance(one, Symbol):
            found = run.find(one)
            if found is UNKNOWN or isinstance(found, Symbol):
                run.record(UnreadSql(sink), node, "core")
            else:
                execute(run, found, sink, node)
        elif isinstance(one, Object) and (ways := _compiled(run, one, node)):
            _execute_compiled(run, ways, sink, node)
        elif not isinstance(one, (Query, Table, ColumnReference)):
            run.record(UnreadSql(sink), node, "core")


def _execute_compiled(
    run: Machine,
    ways: Sequence[tuple[tuple[str, ...], Value]],
    sink: str,
    node: ast.expr,
) -> None:
    """SQL that the project's own compiler makes: for some databases, and for all others."""
    before = run.dialects
    named = frozenset(name for dialects, _ in ways for name in dialects)
    for dialects, text in ways:
        run.dialects = before & frozenset(dialects) if dialects else before - named
        if run.dialects:
            if isinstance(text, str) and is_meaningful(text):
                _execute_text(run, text, node)
            else:
                run.record(UnreadSql(sink), node, "core")
    run.dialects = before


def is_meaningful(text: str) -> bool:
    """Whether anything of the text is known."""
    return bool(text.replace(HOLE, "").strip())


def _execute_text(run: Machine, text: str, node: ast.expr, takes_several: bool = False) -> None:
    from flake8_migrations.sql import recognise  # many migrations hold no SQL

    run.steps_left -= len(text) >> 10
    faults.of_null(run, text, node)
    file = text.file if isinstance(text, FileText) else None
    try:
        statements = recognise(text)
    except Exception as error:  # it costs what this statement does
        run.failures.append(("the reader of SQL", error))
        run.record(UnreadSql("execute()"), node, "sql")
        return
    is_alone = takes_several or not any([one.index or one.in_block for one in statements])
    literals = _literals(run, text, statements)
    guards = run.guards
    whole = -1
    for statement in statements:
        if statement.index != whole:
            whole = statement.index
            run.statements += 1
            around = guards
            if statement.guard is not None:
                one = run.new_fork() if statement.guard == "block" else THE_TABLE
                around = (*guards, one)
        run.guards = around
        inside = f"{file}, line {statement.line + 1}" if file else None
        written = Written(inside, is_alone, statement.in_block, run.statements)
        said = literals.get(statement.start, NO_STRINGS)
        run.record(statement.action, node, "sql", said, written)
    run.guards = guards


def _literals(run: Machine, text: str, statements: Sequence[Any]) -> dict[int, frozenset[str]]:
    """The strings in each statement of a text, by its start, where that may be asked for."""
    if not (run.adds_labels or any([type(one.action) is AlterEnum for one in statements])):
        return {}
    starts = sorted({one.start for one in statements})
    return {
        start: frozenset(_strings(text[start:end]))
        for start, end in zip(starts, [*starts[1:], len(text)])
    }


def _strings(statement: str) -> list[str]:
    """The body of a function in another language than SQL is executed when it is called."""
    if _OTHER_LANGUAGE.search(statement) and _ROUTINE.match(statement):
        return []
    return _STRING.findall(statement)


_ROUTINE = compiled_when_used(r"(?i)\s*CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b")
_OTHER_LANGUAGE = compiled_when_used(r"(?i)\bLANGUAGE\s+(?!\s|'?sql\b)")


def _action(statement: Statement) -> Action:
    if statement.kind == "delete":
        return Delete(statement.table, statement.filtered, statement.asked, statement.of_batch)
    if statement.kind == "update":
        return Update(
            statement.table,
            statement.filtered,
            statement.columns,
            statement.reads,
            statement.given if statement.columns else (HOLE,),
            statement.kept,
            statement.calculated,
            statement.reads_elsewhere,
            statement.of_batch,
            asked=statement.asked,
        )
    is_written_out = bool(statement.columns) and HOLE not in statement.columns
    return Insert(statement.table, statement.copied_from, is_written_out, statement.numbered)


def _execute_instance(run: Machine, value: Instance, sink: str, node: ast.expr) -> None:
    """Executing ``DropTable(t)`` and the other DDL constructs; a SELECT changes nothing."""
    from flake8_migrations.reader.library import ddl  # few migrations need it

    while value.last in _UNCHANGED and value.arguments and isinstance(value.arguments[0], Instance):
        value = value.arguments[0]
    action = ddl.action(value)
    if value.path.startswith("sqlalchemy_utils."):
        from flake8_migrations.reader.library import third_party

        action = third_party.construct(value) or action
    if action is not None:
        run.record(action, node, "core")
    elif not value.path.startswith(("sqlalchemy.", "sqlmodel.")):
        run.record(UnreadSql(sink), node, "core")
    elif value.last[:1].isupper() and value.last not in _READING:
        run.record(UnreadSql(sink), node, "core")
    else:
        for one in parts_of([value]):
            if type(one) is Statement:  # of a common table expression, which is executed with it
                run.record(_action(one), node, "core", literals=frozenset(one.literals))
        for parameter in _parameters(value, _DEEPEST_SELECT):
            run.record(parameter, node, "core")
        for called in (value, *value.arguments):
            if isinstance(called, Instance) and called.last not in _TELLING:
                _, of_function, name = called.path.partition(".func.")
                if of_function:
                    run.record(_call_of(name.upper()), node, "core")


def _call_of(routine: str) -> Action:
    if routine.startswith("PG_SLEEP"):
        return Sleep(f"{routine.lower()}()")
    return RawSql(f"SELECT {routine}", "select", routine)


_TELLING = frozenset(
    "avg coalesce concat count current_date current_timestamp distinct exists length lower max min"
    " now row_number set_config sum to_regclass trim upper version".split()
)
"""Functions that change nothing; of all others one may."""
_DEEPEST_SELECT = 4


def _parameters(value: Instance, depth: int) -> Iterator[SetParameter]:
    """What ``select(func.set_config("lock_timeout", "2s", True))`` sets."""
    if value.last == "set_config" and len(value.arguments) > 1:
        name, setting, *is_local = map(_literal, value.arguments)
        yield SetParameter(text_of(name).lower(), text_of(setting), is_local == [True])
    elif depth:
        for one in value.arguments:
            if type(one) is Instance:
                yield from _parameters(one, depth - 1)


def _literal(value: Value) -> Value:
    """What ``literal("2s")`` and ``true()`` stand for."""
    if isinstance(value, Instance) and value.last in ("true", "false"):
        return value.last == "true"
    is_literal = isinstance(value, Instance) and value.last == "literal" and value.arguments
    return value.arguments[0] if is_literal else value


_UNCHANGED = frozenset({"execute_if", "against", "execution_options", "on"})
"""Methods of a DDL construct that leave what it does; executed by itself, it asks no condition."""

_READING = frozenset("CompoundSelect Exists Select Sequence Values".split())
"""Classes of SQLAlchemy's that are executed and change nothing."""


def call_instance(run: Machine, value: Instance, name: str, call: Call) -> Value:
    """A method of a schema item or of an expression."""
    if name in ("create", "drop"):
        action = _created_or_dropped(value, name, call)
    elif value.path.startswith(("sqlalchemy.", "sqlmodel.")):
        return Instance(f"{value.path}.{name}", [value, *call.arguments], call.keywords)
    else:
        return MISSING
    if action is not None:
        run.record(action, call.node, "core")
    return UNKNOWN


def _created_or_dropped(value: Instance, name: str, call: Call) -> Action | None:
    """``Enum(…).drop(bind)``, ``Index(…).create(bind)``, ``Sequence(…).drop(bind)``."""
    from flake8_migrations.reader.library import ddl  # few migrations need it

    if name == "drop":
        return ddl.dropped(value)
    asks = value.last in ("ENUM", "DOMAIN", "Sequence")
    return ddl.created(value, _asks(call.arguments, call.keywords, asks))


def call_column(run: Machine, column: ColumnReference, name: str, call: Call) -> Value:
    """``users.c.id.in_(…)``: what is compared or converted is kept."""
    if name not in _OF_COLUMNS:
        return MISSING
    return Instance(f"sqlalchemy.column.{name}", [column, *call.arguments], call.keywords)


_OF_COLUMNS = frozenset(
    """between cast collate concat contains endswith ilike in_ is_ is_distinct_from is_not
    is_not_distinct_from isnot isnot_distinct_from like not_ilike not_in not_like notilike notin_
    notlike regexp_match regexp_replace startswith""".split()
)
"""Methods of columns that give a condition or a value made of theirs."""


def executed(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``connection.execute(statement)``, and whatever else executes its first argument."""
    if not call.arguments and "statement" not in call.keywords:
        return MISSING
    statement = call.arguments[0] if call.arguments else call.keywords["statement"]
    if type(statement) is Statement and len(call.arguments) > 1 and statement.kind == "insert":
        rows = call.arguments[1]
        more = schema_items.numbered(rows if type(rows) is list else [rows])
        statement = statement._replace(numbered=statement.numbered + more)
    if not isinstance(receiver, Class):
        if name in faults.TAKING_STATEMENTS:
            faults.of_execution(run, receiver, statement, call)
        if run.adds_labels:
            run.given = frozenset(strings_in([*call.arguments[1:], *call.keywords.values()]))
        given = call.arguments[1] if len(call.arguments) > 1 else None
        outer, done = run.rows_of, len(run.operations)
        if isinstance(given, Rows) and not given.is_page:  # once for each of them
            run.rows_of = given.table
        run.execute_through(receiver, statement, f"{name}()", call.node)
        run.given, run.rows_of = NO_STRINGS, outer
        return _rows_of(run, statement, done)
    return UNKNOWN


def _rows_of(run: Machine, statement: Value, done: int) -> Value:
    """What a query gives whose tables are known, and are none in which the database keeps itself.

    ``done`` is the number of operations that had been recorded before.
    """
    tables: Sequence[Name] = ()
    if isinstance(statement, Instance):
        if statement.path.startswith(("sqlalchemy.select", "sqlmodel.select")):
            tables = list(tables_in([statement]))
            if not tables and _is_of_model(statement):
                tables = [UNKNOWN_NAME]
    elif len(run.operations) == done + 1:
        action = run.operations[-1].action
        tables = action.reads if type(action) is RawSql else ()
    if not tables or any(map(_is_of_catalog, tables)):
        return UNKNOWN
    limited = isinstance(statement, Instance) and not _LIMITING.isdisjoint(
        statement.path.split(".")
    )
    return Rows(tables[0], is_page=limited)


_LIMITING = frozenset({"fetch", "limit", "slice"})


def _is_of_model(select: Instance) -> bool:
    """Whether a class is selected that is imported: rows of the ORM."""
    while select.arguments and isinstance(select.arguments[0], Instance):
        select = select.arguments[0]
    return any(isinstance(one, Symbol) and one.last[:1].isupper() for one in select.arguments)


def _is_of_catalog(table: Name) -> bool:
    places = (table.name.lower(), (table.schema or "").lower())
    return any(one.startswith(("pg_", "information_schema", "sqlite_")) for one in places)


_KEEPING_ROWS = frozenset(
    """all columns fetchall fetchmany items keys mappings partitions scalars tuples unique values
    yield_per""".split()
)


def call_rows(run: Machine, rows: Rows, name: str, call: Call) -> Value:
    if name == "fetchmany":
        return Rows(rows.table, is_page=True)
    return rows if name in _KEEPING_ROWS else UNKNOWN


def quoted(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``preparer.quote("users")``: the name is the same."""
    is_text = call.arguments and isinstance(call.arguments[0], str)
    return call.arguments[0] if is_text else MISSING


def selected(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    return Instance("sqlalchemy.select", [receiver, *call.arguments], call.keywords)


def begun(run: Machine, receiver: Value, name: str, call: Call) -> Value:
    """``model.delete()`` and the like, of a table of which nobody knows more."""
    if type(receiver) not in (Unknown, Instance, Class):
        return MISSING
    unread.call_back(run, call)
    kind: Any = name
    return Statement(kind, table_of(receiver))


def of_table(owner: Table, name: str) -> Value:
    if name in ("c", "columns"):
        return TableColumns(owner.name)
    if name == "name":
        return owner.name.name
    return Metadata() if name == "metadata" else METHOD


def of_metadata(owner: Metadata, name: str) -> Value:
    if name == "tables":
        return Listing("metadata.tables", HOLE)
    if name == "sorted_tables":
        return Listing("metadata.sorted_tables", Table(UNKNOWN_NAME))
    return METHOD


def dialect_of(owner: Symbol) -> Value:
    is_library = owner.path.startswith(("sqlalchemy", "alembic"))
    return owner.member("dialect") if is_library else Dialect()


def query_of_model(owner: Symbol) -> Value:
    return Query(table_of(owner)) if owner.last[:1].isupper() else owner.member("query")


def table_made(owner: Value) -> Value:
    from flake8_migrations.reader.library import ddl  # few migrations need it

    return (ddl.table_made(owner) if isinstance(owner, Instance) else None) or METHOD


def columns_of(owner: Value) -> Value:
    return TableColumns(table_of(owner))


def table_named(owner: Value) -> Value:
    return Table(table_of(owner))

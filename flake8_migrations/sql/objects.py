"""CREATE, DROP, ALTER and RENAME of everything that is not written with TABLE in front."""

from __future__ import annotations

from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    VIEWS,
    Action,
    AlterColumn,
    AlterDomain,
    AlterEnum,
    AlterTable,
    CreateIndex,
    CreateObject,
    DropIndex,
    DropObject,
    DropTable,
    Maintenance,
    Name,
    RawSql,
    Read,
    RenameObject,
    RenameTable,
    SetSchema,
)
from flake8_migrations.sql.cursor import Cursor, cursor_over
from flake8_migrations.sql.lexer import string_value
from flake8_migrations.sql.tables import (
    MYSQL_PREFIXES,
    alter_table,
    create_table,
    ends_without_data,
    online_options,
)

_KINDS = (
    "access method",
    "aggregate",
    "application role",
    "assembly",
    "cast",
    "certificate",
    "collation",
    "column encryption key",
    "conversion",
    "credential",
    "database",
    "database link",
    "dictionary",
    "directory",
    "domain",
    "event",
    "event trigger",
    "extension",
    "external data source",
    "external file format",
    "external table",
    "foreign data wrapper",
    "foreign table",
    "fulltext catalog",
    "fulltext index",
    "function",
    "group",
    "index",
    "language",
    "library",
    "logfile group",
    "login",
    "materialized view",
    "materialized view log",
    "operator",
    "operator class",
    "operator family",
    "owned",
    "package",
    "package body",
    "partition function",
    "partition scheme",
    "policy",
    "procedural language",
    "procedure",
    "profile",
    "property graph",
    "public synonym",
    "publication",
    "queue",
    "resource group",
    "role",
    "routine",
    "rule",
    "schema",
    "security policy",
    "sequence",
    "server",
    "service",
    "spatial reference system",
    "statistics",
    "subscription",
    "symmetric key",
    "synonym",
    "table",
    "tablespace",
    "text search configuration",
    "text search dictionary",
    "text search parser",
    "text search template",
    "trigger",
    "type",
    "type body",
    "undo tablespace",
    "user",
    "user mapping",
    "view",
    "xml schema collection",
)
_BEFORE_TABLE = {"trigger": "ON", "policy": "ON", "rule": "TO"}
"""What stands before the table that an object belongs to, by the kind of the object."""
_BY_FIRST_WORD: dict[str, list[tuple[str, ...]]] = {}
for _kind in sorted(_KINDS, key=len, reverse=True):
    _words = tuple(_kind.upper().split())
    _BY_FIRST_WORD.setdefault(_words[0], []).append(_words)
_SAME_KIND = {"proc": "procedure", "procedural language": "language", "public synonym": "synonym"}
_BEFORE_KIND = frozenset(
    """CONSTRAINT DEFAULT FORCE EDITIONABLE NONEDITIONABLE RECURSIVE TRUSTED SHARED PUBLIC
    SEQUENTIAL""".split()
)
_INDEX_WORDS = frozenset(
    "FULLTEXT SPATIAL BITMAP CLUSTERED NONCLUSTERED COLUMNSTORE HASH XML PRIMARY".split()
)
_TEMPORARY = ("TEMP", "TEMPORARY")


def _take_kind(cursor: Cursor) -> str:
    """Go behind the words that say what kind of object is meant; the empty string if none do."""
    if cursor.take("PROC"):
        return "procedure"
    for words in _BY_FIRST_WORD.get(cursor.key, ()):
        if cursor.take(*words):
            kind = " ".join(words).lower()
            return _SAME_KIND.get(kind, kind)
    return ""


def create(cursor: Cursor) -> list[Action]:
    """CREATE, the cursor behind it."""
    or_replace = cursor.take("OR", "REPLACE") or cursor.take("OR", "ALTER")
    cursor.take_any(("GLOBAL", "LOCAL"))
    temporary = bool(cursor.take_any((*_TEMPORARY, "PRIVATE")))
    cursor.take_any(_TEMPORARY)
    cursor.take_any(("UNLOGGED", "VIRTUAL"))
    if cursor.take("TABLE"):
        return create_table(cursor, temporary)
    unique = cursor.take("UNIQUE")
    prefix = cursor.key if cursor.key in MYSQL_PREFIXES else None
    cursor.take_all(_INDEX_WORDS)
    if cursor.take("INDEX"):
        return _create_index(cursor, unique, prefix)
    cursor.take_all(_BEFORE_KIND)
    while cursor.key in ("DEFINER", "ALGORITHM", "SQL"):
        _skip_view_option(cursor)
    kind = _take_kind(cursor)
    if not kind:
        return []
    if kind in ("table", "index", "owned"):
        return []
    cursor.take("CONCURRENTLY")
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    if temporary:  # the session's own
        or_replace = if_not_exists = False
    if kind == "user mapping":
        cursor.take("FOR")
    if kind == "function":
        return _function(cursor, or_replace)
    name = cursor.name() if kind in VIEWS else _object_name(cursor, kind)
    if name is None:
        return []
    made = CreateObject(kind, name, or_replace=or_replace, if_not_exists=if_not_exists)
    if kind in VIEWS:
        return [_view(cursor, made, temporary)]
    if kind in _BEFORE_TABLE:
        return [_of_table(cursor, made)]
    if kind == "type" and cursor.take("AS", "ENUM"):
        return [made._replace(labels=_labels(cursor))]
    if kind == "sequence":
        return [made._replace(starts_elsewhere=cursor.has("START"))]
    if kind == "domain":
        return [made._replace(constrained=cursor.skip_to(("CHECK", "NOT")))]
    return [made]


def _function(cursor: Cursor, or_replace: bool) -> list[Action]:
    name, inside = cursor.name(), cursor.parenthesis()
    if name is None:
        return []
    arguments = None if inside is None else inside.sql().lower()
    returns = None
    if cursor.skip_to(("RETURNS",)) and cursor.take("RETURNS"):
        returns = cursor.until(_BEHIND_RETURNS).sql().lower()
    return [
        CreateObject(
            "function",
            name,
            or_replace=or_replace,
            for_trigger=returns == "trigger",
            arguments=arguments,
            returns=returns,
        )
    ]


_BEHIND_RETURNS = tuple(
    """AS BEGIN CALLED COST DETERMINISTIC IMMUTABLE LANGUAGE LEAKPROOF NOT PARALLEL RETURN ROWS
    SECURITY SET STABLE STRICT SUPPORT TRANSFORM VOLATILE WINDOW""".split()
)
"""What may stand behind the type that a function returns."""


def _view(cursor: Cursor, made: CreateObject, temporary: bool) -> CreateObject:
    columns = _listed_columns(cursor)
    shows = columns or _selected_columns(cursor.rest()) if made.kind == "view" else ()
    reads: tuple[Read, ...] = ()
    selects_from: tuple[Name, ...] = (UNKNOWN_NAME,)
    if cursor.skip_to(("AS",)) and cursor.take("AS"):
        from flake8_migrations.sql.queries import reads_of_query  # of views alone
        from flake8_migrations.sql.sources import sources_of

        sources = sources_of(cursor)
        selects_from = sources.relations
        reads = () if temporary else reads_of_query(cursor, sources)
    is_empty = made.kind != "view" and ends_without_data(cursor)
    return made._replace(
        columns=columns, shows=shows, reads=reads, selects_from=selects_from, with_no_data=is_empty
    )


def _of_table(cursor: Cursor, made: CreateObject) -> CreateObject:
    """A trigger, policy or rule, which belongs to a table."""
    of_columns = _columns_of_trigger(cursor) if made.kind == "trigger" else ()
    before = _BEFORE_TABLE[made.kind]
    table = cursor.name() if cursor.skip_to((before,)) and cursor.take(before) else None
    if table is None:
        return made
    if made.kind == "policy":
        return made._replace(table=table, reads=_reads_of_policy(cursor, table))
    if made.kind == "trigger":
        reads = (Read(table, of_columns),) if of_columns else ()
        return made._replace(table=table, reads=reads, executes=_function_of_trigger(cursor))
    return made._replace(table=table)


def _columns_of_trigger(cursor: Cursor) -> tuple[str, ...]:
    """Those behind ``UPDATE OF``, the cursor before ON."""
    found: list[str] = []
    events = cursor.rest().until(("ON",))
    if events.skip_to(("OF",)) and events.take("OF"):
        for item in events.split():
            name = item.identifier()
            if name is not None:
                found.append(name.lower())
    return tuple(found)


def _function_of_trigger(cursor: Cursor) -> Name | None:
    if not (cursor.skip_to(("EXECUTE",)) and cursor.take("EXECUTE")):
        return None
    return cursor.name() if cursor.take_any(("FUNCTION", "PROCEDURE")) else None


def _reads_of_policy(cursor: Cursor, table: Name) -> tuple[Read, ...]:
    from flake8_migrations.sql.queries import reads_of_condition  # of policies alone

    found: list[Read] = []
    while cursor.skip_to(("USING", "CHECK")):
        cursor.next()
        inside = cursor.parenthesis()
        if inside is not None:
            found += [one for one in reads_of_condition(inside, table) if one.columns]
    return tuple(found)


def _labels(cursor: Cursor) -> tuple[str, ...]:
    inside = cursor.parenthesis()
    values = (_value(item) for item in inside.split()) if inside else ()
    return tuple(value for value in values if value is not None)


def _listed_columns(cursor: Cursor) -> tuple[str, ...]:
    """The names in a parenthesis, if one comes next; Oracle puts constraints among them."""
    inside = cursor.parenthesis()
    names = ((item.identifier(), item.done) for item in inside.split()) if inside else ()
    return tuple(name for name, is_all in names if name is not None and is_all)


def _selected_columns(cursor: Cursor) -> tuple[str, ...]:
    """The names that a query gives its columns; none where one of them is not sure."""
    if not (cursor.skip_to(("AS",)) and cursor.take("AS")):
        return ()
    if cursor.take("TABLE"):
        return ("*",)
    if not cursor.take("SELECT"):
        return ()
    names: list[str] = []
    for item in cursor.until(("FROM",)).split():
        if item.done:
            return ()
        last = item.part(item.stop - 1, item.stop)
        name = "*" if last.key == "*" else last.identifier()
        is_alone = item.index == item.stop - 1
        if name is None or not (is_alone or item.tokens[item.stop - 2].key in ("AS", ".")):
            return ()
        names.append(name)
    return tuple(names)


def _skip_view_option(cursor: Cursor) -> None:
    """MySQL's ALGORITHM = x, DEFINER = 'user'@'host' and SQL SECURITY x."""
    if cursor.take("SQL"):
        cursor.next()
        cursor.next()
        return
    cursor.next()
    cursor.take("=")
    cursor.skip()
    if cursor.key == "(":
        cursor.skip()
    if cursor.take("@"):
        cursor.next()
    elif cursor.peek().kind == "param":
        cursor.next()


def _object_name(cursor: Cursor, kind: str) -> Name | None:
    """The name of an object, its arguments skipped."""
    token = cursor.peek()
    if kind == "cast":
        inside = cursor.parenthesis()
        return Name(inside.sql()) if inside else None
    if kind == "schema" and cursor.take("AUTHORIZATION"):
        return cursor.name()
    if kind in ("user", "role", "login", "user mapping") and token.kind == "string":
        cursor.next()
        name: Name | None = Name(string_value(token))
    elif kind == "operator" and token.kind == "op":
        symbol = cursor.until(("(",))
        name = Name(symbol.sql())
    else:
        name = cursor.name()
    if kind in ("user", "role"):
        if cursor.take("@") or cursor.peek().kind == "param":
            cursor.next()  # the host, which is no part of the name
    cursor.parenthesis()
    return name


def _create_index(cursor: Cursor, unique: bool, prefix: str | None) -> list[Action]:
    concurrently = cursor.take("CONCURRENTLY")
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    name = cursor.name() if cursor.key != "ON" else None
    if cursor.take("USING"):
        cursor.next()
    if not cursor.take("ON"):
        return []
    only = cursor.take("ONLY")
    table = cursor.name()
    if table is None:
        return []
    using = cursor.next().text.lower() if cursor.take("USING") else None
    columns: list[str] = []
    of_prefix = is_special = False
    inside = cursor.parenthesis()
    for item in inside.split() if inside else ():
        start = item.index
        column = item.identifier()
        is_special = is_special or not (item.done or item.rest().sql().upper() == "ASC")
        if column is None or item.key in ("(", "."):
            item.index = start
            of_prefix = of_prefix or _is_prefix(item)
            column = _index_expression(item)
        columns.append(column)
    created = CreateIndex(
        name.name if name else None,
        table,
        tuple(columns),
        unique,
        concurrently,
        if_not_exists,
        only,
        using,
        prefix,
        _where(cursor.rest()),
        of_prefix,
        is_special or cursor.at("INCLUDE"),
    )
    return [created, *online_options(cursor, table)]


def _where(cursor: Cursor) -> str | None:
    """The condition behind WHERE."""
    return cursor.rest().sql() if cursor.skip_to(("WHERE",)) and cursor.take("WHERE") else None


def _is_prefix(item: Cursor) -> bool:
    """Whether MySQL's number of characters stands behind a column."""
    is_number = item.peek(1).key == "(" and item.peek(2).kind == "number"
    return is_number and item.is_name() and item.peek(3).key == ")"


def _index_expression(item: Cursor) -> str:
    """The SQL of an index expression, or the column of which MySQL indexes a prefix."""
    if _is_prefix(item):
        return item.identifier() or ""
    return item.until(("ASC", "DESC", "NULLS")).sql()


def drop(cursor: Cursor) -> list[Action]:
    """DROP, the cursor behind it."""
    if cursor.key in _TEMPORARY:
        return []
    cursor.take_all(_BEFORE_KIND)
    kind = _take_kind(cursor)
    if not kind:
        return []
    concurrently = cursor.take("CONCURRENTLY")
    if_exists = cursor.take("IF", "EXISTS")
    if kind == "owned" and not cursor.take("BY"):
        return []
    if kind == "user mapping":
        cursor.take("FOR")
    found: list[tuple[Name, Name | None]] = []
    options: list[Action] = []
    while True:
        name = _object_name(cursor, kind)
        if name is None:
            break
        if cursor.take("USING"):
            cursor.next()  # the access method of an operator class
        table = cursor.name() if cursor.take("ON") else None
        if not name.name.startswith("#"):
            found.append((name, table))
        if kind == "index" and table is not None:
            behind = cursor.index
            options += online_options(cursor, table)
            cursor.index = behind
        if cursor.key != "," and not cursor.done and kind in ("index", "fulltext index"):
            cursor.skip_to((",", "CASCADE"))  # SQL Server's WITH (…)
        if not cursor.take(","):
            break
    cascade = cursor.skip_to(("CASCADE",))
    actions: list[Action] = []
    for name, table in found:
        if kind == "table":
            actions.append(DropTable(name, if_exists, cascade))
        elif kind == "index":
            actions.append(
                DropIndex(name.name, table, name.schema, concurrently, if_exists, cascade)
            )
        else:
            actions.append(DropObject(kind, name, table, if_exists, cascade))
    return actions + options


def alter(cursor: Cursor) -> list[Action]:
    """ALTER, the cursor behind it."""
    cursor.take_any(("IGNORE", "ONLINE", "OFFLINE"))
    if cursor.take("TABLE") or cursor.take("FOREIGN", "TABLE"):
        return _whole_tablespace(cursor) if cursor.at("ALL", "IN") else alter_table(cursor)
    kind = _take_kind(cursor)
    if not kind:
        return []
    if cursor.at("ALL", "IN", "TABLESPACE"):
        return _whole_tablespace(cursor)
    cursor.take("IF", "EXISTS")
    cursor.take("ONLY")
    name = _object_name(cursor, kind)
    if name is None:
        return []
    table = cursor.name() if cursor.take("ON") else None
    if cursor.take("RENAME", "TO") or cursor.take("MODIFY", "NAME", "="):
        new_name = cursor.name()
        return [RenameObject(kind, name, new_name, table)] if new_name else []
    if kind in VIEWS and cursor.take("RENAME"):
        return _rename_column(cursor, name)
    if cursor.take("SET", "SCHEMA"):
        schema = cursor.identifier()
        return [SetSchema(kind, name, schema)] if schema else []
    if cursor.take("SET", "TABLESPACE"):
        return [Maintenance("SET TABLESPACE", name)]
    if kind == "schema" and cursor.take("TRANSFER"):
        moved = cursor.name()
        return [SetSchema("table", moved, name.name)] if moved else []
    if kind == "type" and table is None:
        return _alter_enum(cursor, name)
    if kind == "sequence" and _restarts(cursor):
        return [RawSql("ALTER SEQUENCE", "alter in place", restarts=name)]
    if kind == "policy" and table is not None:
        return [AlterTable(table, "ALTER POLICY", of=name.name, to=cursor.sql())]
    if kind == "domain" and cursor.take("ADD"):
        return [AlterDomain(name, "ADD CONSTRAINT")]
    if kind == "domain" and cursor.take("SET", "NOT", "NULL"):
        return [AlterDomain(name, "SET NOT NULL")]
    return []


def _rename_column(cursor: Cursor, view: Name) -> list[Action]:
    """``RENAME [COLUMN] old TO new`` of a view, the cursor behind RENAME."""
    if cursor.peek(1).key != "TO":
        cursor.take("COLUMN")
    old = cursor.identifier()
    new = cursor.identifier() if cursor.take("TO") else None
    return [AlterColumn(view, old, new_name=new)] if old and new and old != new else []


def _restarts(cursor: Cursor) -> bool:
    """Whether the options of ALTER SEQUENCE let it begin with 1."""
    if cursor.has("START") or not cursor.skip_to(("RESTART",)):
        return False
    cursor.next()
    cursor.take("WITH")
    return cursor.peek().kind != "number" and cursor.done or cursor.peek().text == "1"


def _whole_tablespace(cursor: Cursor) -> list[Action]:
    """ALL IN TABLESPACE … SET TABLESPACE, of tables, indexes or materialized views."""
    moves = cursor.skip_to(("SET",)) and cursor.take("SET", "TABLESPACE")
    return [Maintenance("SET TABLESPACE")] if moves else []


def _alter_enum(cursor: Cursor, name: Name) -> list[Action]:
    if cursor.take("ADD", "VALUE"):
        if_not_exists = cursor.take("IF", "NOT", "EXISTS")
        value = _value(cursor)
        return [AlterEnum(name, value, None, if_not_exists)] if value is not None else []
    if cursor.take("RENAME", "ATTRIBUTE"):
        old = cursor.identifier()
        new = cursor.identifier() if cursor.take("TO") else None
        return [RenameObject("attribute", Name(old, name.name), Name(new))] if old and new else []
    if cursor.take("RENAME", "VALUE"):
        value = _value(cursor)
        new_value = _value(cursor) if cursor.take("TO") else None
        if value is not None and new_value is not None:
            return [AlterEnum(name, value, new_value)]
    return []


def _value(cursor: Cursor) -> str | None:
    """A label: a literal, or a HOLE where a name or a bind parameter stands for it."""
    token = cursor.peek()
    if token.kind == "string":
        cursor.next()
        return string_value(token)
    return cursor.identifier()


def rename(cursor: Cursor) -> list[Action]:
    """MySQL's RENAME TABLE and Oracle's RENAME, the cursor behind RENAME."""
    if not cursor.take_any(("TABLE", "TABLES")) and cursor.peek(1).key != "TO":
        return []  # MySQL's RENAME USER
    actions: list[Action] = []
    for item in cursor.split():
        item.take("IF", "EXISTS")
        name = item.name()
        new_name = item.name() if item.take("TO") else None
        if name and new_name:
            actions.append(RenameTable(name, new_name))
    return actions


def system_rename(cursor: Cursor) -> list[Action]:
    """SQL Server's ``sp_rename 'name', 'new name', 'kind'``, the cursor behind its name."""
    given: dict[str, str] = {}
    order = ("@OBJNAME", "@NEWNAME", "@OBJTYPE")
    for place, item in zip(order, cursor.split()):
        if item.peek(1).key == "=":
            place = item.next().key
            item.next()
        token = item.peek()
        given[place] = string_value(token) if token.kind == "string" else ""
    old = cursor_over(given.get("@OBJNAME", "")).parts()
    new = given.get("@NEWNAME")
    if not old or not new:
        return []
    kind = given.get("@OBJTYPE", "OBJECT").upper()
    if kind == "COLUMN" and len(old) > 1:
        table = Name(old[-2], old[-3] if len(old) > 2 else None)
        return [AlterColumn(table, old[-1], new_name=new)]
    if kind == "INDEX":
        return [RenameObject("index", Name(old[-1]), Name(new))]
    if kind == "OBJECT":
        return [RenameTable(Name(old[-1], old[-2] if len(old) > 1 else None), Name(new))]
    return []

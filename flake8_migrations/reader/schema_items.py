"""SQLAlchemy's schema items as the model's columns, types and constraints."""

from __future__ import annotations

from flake8_migrations.operations import (
    UNKNOWN_NAME,
    Column,
    ConstraintKind,
    CreateConstraint,
    CreateIndex,
    ForeignKey,
    Name,
    SqlType,
)
from flake8_migrations.reader.values import (
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Class,
    ColumnReference,
    Function,
    Instance,
    Symbol,
    Value,
    enum_labels,
    iterated,
    text_of,
)
from flake8_migrations.text import HOLE, is_known

_TYPE_NAMES = {
    "string": "varchar",
    "varchar": "varchar",
    "unicode": "varchar",
    "nvarchar": "varchar",
    "varchar2": "varchar",
    "autostring": "varchar",
    "text": "text",
    "unicodetext": "text",
    "clob": "text",
    "char": "char",
    "nchar": "char",
    "integer": "integer",
    "int": "integer",
    "biginteger": "bigint",
    "bigint": "bigint",
    "smallinteger": "smallint",
    "smallint": "smallint",
    "numeric": "numeric",
    "decimal": "numeric",
    "float": "double precision",
    "double": "double precision",
    "double_precision": "double precision",
    "real": "real",
    "boolean": "boolean",
    "bool": "boolean",
    "date": "date",
    "interval": "interval",
    "uuid": "uuid",
    "json": "json",
    "jsonb": "jsonb",
    "largebinary": "bytea",
    "bytea": "bytea",
    "bit": "bit",
    "citext": "citext",
    "cidr": "cidr",
    "inet": "inet",
    "hstore": "hstore",
    "tsvector": "tsvector",
    "blob": "bytea",
}
"""PostgreSQL's names of SQLAlchemy's types, which are written here in lower case."""


def sql_type(value: Value) -> SqlType | None:
    """The type that ``sa.String(50)``, ``sa.String`` or ``postgresql.ENUM(…)`` stands for."""
    if value is None:
        return None
    if isinstance(value, Symbol):
        value = Instance(value.path, [], {})
    if not isinstance(value, Instance):
        return SqlType(HOLE)
    name = value.last.lower()
    if name == "with_variant":
        return sql_type(value.arguments[0]) if value.arguments else SqlType(HOLE)
    if name == "enum" and value.keywords.get("native_enum") is False:
        lengths = [len(one) for one in labels(value)]
        longest = max(lengths) if lengths else UNKNOWN
        return _sized("varchar", [value.keywords.get("length", longest)])
    if name == "enum":
        exists = False in (value.keywords.get("create_type"), value.keywords.get("native_enum"))
        return SqlType("enum", labels(value), enum_name(value), exists)
    if name == "array":
        item = sql_type(_argument(value, "item_type", 0))
        if item is None or HOLE in item.name:
            return SqlType(HOLE)
        if item.name == "enum":
            return SqlType(HOLE, (), item.type_name, item.exists)
        return item._replace(name=f"{item.name}[]")
    if name in ("datetime", "timestamp", "time"):
        zoned = value.keywords.get("timezone", value.arguments[0] if value.arguments else False)
        if zoned not in (True, False):
            return SqlType(HOLE)
        zoned_name = ("time" if name == "time" else "timestamp") + ("tz" if zoned else "")
        precision = value.keywords.get("fsp", _argument(value, "precision", 1))
        sized = _sized(zoned_name, [precision])
        return sized._replace(on_mysql="datetime") if name == "datetime" else sized
    known = _TYPE_NAMES.get(name)
    if known is None or not value.path.startswith(("sqlalchemy.", "sqlmodel.")):
        return SqlType(HOLE)
    if known in ("varchar", "text", "char"):
        length = value.keywords.get("length", value.arguments[0] if value.arguments else None)
        return _sized(known, [length])
    if known == "numeric":
        given = [*value.arguments, None, None]
        precision = value.keywords.get("precision", given[0])
        return _sized(known, [precision, value.keywords.get("scale", given[1])])
    if name == "bit":
        varying = value.keywords.get("varying") is True
        return _sized("bit varying" if varying else "bit", [_argument(value, "length", 0)])
    if name == "interval":
        key = "second_precision" if "second_precision" in value.keywords else "precision"
        return _sized(name, [value.keywords.get(key)])
    if name == "float":
        precision = _argument(value, "precision", 0)
        if precision is not None:
            is_single = isinstance(precision, int) and precision <= 24
            return SqlType("real", on_mysql=name) if is_single else SqlType(known)
        return SqlType(known, on_mysql=name)
    return SqlType(known)


def _argument(value: Instance, keyword: str, position: int) -> Value:
    """An argument given by its keyword or its position."""
    given = value.arguments[position] if len(value.arguments) > position else None
    return value.keywords.get(keyword, given)


def _sized(name: str, sizes: list[Value]) -> SqlType:
    given = [size for size in sizes if size is not None]
    if any(type(size) is not int for size in given):
        return SqlType(HOLE)
    return SqlType(name, tuple(given))


def enum_name(enum: Instance) -> str | None:
    """The name of an enum type: the one that is said, or its Python class's in lower case."""
    declared = enum.keywords.get("name")
    if declared is not None:
        return text_of(declared)
    source = enum.arguments[0] if len(enum.arguments) == 1 else None
    if isinstance(source, Class):
        return source.node.name.lower()
    return source.last.lower() if isinstance(source, Symbol) else None


def labels(enum: Instance) -> tuple[str, ...]:
    """The labels of an enum type; empty when they are not known."""
    if len(enum.arguments) == 1 and isinstance(enum.arguments[0], Class):
        return tuple(enum_labels(enum.arguments[0]))
    texts = [text_of(argument) for argument in enum.arguments]
    return tuple(texts) if all(map(is_known, texts)) else ()


COLUMNS = ("Column", "mapped_column")


def column(value: Value) -> Column:
    """The column that ``sa.Column(…)`` defines; a value that is none gives an unknown column."""
    if not isinstance(value, Instance) or value.last not in COLUMNS:
        return Column(HOLE)
    arguments = list(value.arguments)
    keywords = value.keywords
    name = keywords.get("name", UNKNOWN)
    if arguments and not isinstance(arguments[0], (Instance, Symbol)):
        name = arguments.pop(0)
    type_: Value = keywords.get("type_", None)
    default = keywords.get("server_default", UNKNOWN if UNKNOWN_KEYWORDS in keywords else None)
    foreign_key: ForeignKey | None = None
    generated = None
    condition: str | None = None
    persistence_unsaid = False
    has_sequence = False
    for argument in arguments:
        last = argument.last if isinstance(argument, (Instance, Symbol)) else None
        if isinstance(argument, Instance) and last == "ForeignKey":
            foreign_key = _foreign_key(argument)
        elif isinstance(argument, Instance) and last == "Computed":
            persisted = argument.keywords.get("persisted", (argument.arguments + [None, None])[1])
            generated = "virtual" if persisted is False else "stored"
            persistence_unsaid = persisted is None
        elif last == "Identity":
            generated = "identity"
        elif isinstance(argument, Instance) and last == "CheckConstraint":
            condition = text_of(argument.arguments[0] if argument.arguments else UNKNOWN)
        elif isinstance(argument, Instance) and last == "DefaultClause":
            default = argument.arguments[0] if argument.arguments else UNKNOWN
        elif last in ("Sequence", "ColumnDefault"):
            has_sequence |= last == "Sequence"  # defaults of Python's
        elif type_ is None and last != "FetchedValue":
            type_ = argument
        elif default is None:
            default = UNKNOWN  # it may be anything that gives the column a value
    if _is_serial(type_):
        generated = "identity"
    primary_key = keywords.get("primary_key") is True
    autoincrement = keywords.get("autoincrement", False if has_sequence else None)
    nullable = keywords.get("nullable")
    if not isinstance(nullable, bool):
        nullable = False if primary_key else None
    default_sql = server_default(default)
    is_fetched = isinstance(default, Instance) and default.last == "FetchedValue"
    is_said = "server_default" in keywords or default is not UNKNOWN
    return Column(
        text_of(name),
        sql_type(type_),
        nullable,
        default_sql,
        primary_key,
        keywords.get("unique") is True,
        keywords.get("index") is True,
        foreign_key,
        generated,  # type: ignore[arg-type]
        check=condition,
        python_default=any(keywords.get(one) is not None for one in ("default", "insert_default")),
        refused_default=refused_default(default),
        default_calls=_default_calls(default_sql) if is_said and not is_fetched else (),
        autoincrement=autoincrement if isinstance(autoincrement, bool) else None,
        persistence_unsaid=persistence_unsaid,
    )


def _is_serial(type_: Value) -> bool:
    return isinstance(type_, (Instance, Symbol)) and type_.last.lower() in _SERIALS


_SERIALS = frozenset("serial bigserial smallserial".split())


def server_default(value: Value) -> str | None:
    """The SQL of a server default; None when there is none.

    A plain string is a literal, whatever it looks like: ``server_default="now()"`` is the text.
    """
    if value is None or value is False:
        return None
    return "NULL" if isinstance(value, Instance) and value.last == "null" else _expression(value)


def _quoted(text: str) -> str:
    return HOLE if text == HOLE else "'" + text.replace("'", "''") + "'"


def _expression(value: Value, depth: int = 6) -> str:
    """The SQL of what SQLAlchemy builds: ``func.now()``, ``true()``, ``cast(…)``."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Symbol) and value.last in ("value", "name"):
        return f"'{HOLE}'"  # of a member of an enumeration
    if not isinstance(value, Instance) or not depth:
        return text_of(value)
    if ".func." in value.path:
        name = value.path.rpartition(".func.")[2]
        return f"{name}({', '.join(_expression(one, depth - 1) for one in value.arguments)})"
    if value.last in ("true", "false", "null"):
        return value.last
    if value.last == "next_value":
        return "nextval(…)"
    if value.last in ("literal_column", "text") and value.arguments:
        return text_of(value.arguments[0])
    if value.last in ("cast", "literal", "type_coerce", "DefaultClause") and value.arguments:
        return _expression(value.arguments[0], depth - 1)
    return text_of(value)


def _default_calls(default: str | None) -> tuple[str, ...]:
    if default is None or not ("(" in default or HOLE in default):
        return ()
    from flake8_migrations.sql.expressions import (
        called_functions,  # most defaults call nothing
    )

    return called_functions(default)


_REFUSED = frozenset(
    """builtins.dict builtins.list builtins.set datetime.date.today datetime.datetime.now
    datetime.datetime.utcnow decimal.Decimal uuid.uuid1 uuid.uuid4""".split()
)
"""Functions that are no default, and give none."""


def refused_default(value: Value) -> str | None:
    """A default that is neither text nor an expression, as Python writes it: ``False``, ``0``."""
    if isinstance(value, (bool, int, float)):
        return repr(value)
    if type(value) in (list, tuple, dict, bytes):
        return f"{type(value).__name__}(…)" if value else repr(value)
    if isinstance(value, Function):
        return getattr(value.node, "name", "lambda")
    if isinstance(value, (Instance, Symbol)) and value.path in _REFUSED:
        name = ".".join(value.path.split(".")[-2:]).removeprefix("builtins.")
        return f"{name}()" if isinstance(value, Instance) else name
    return None


def index(value: Instance, table: Name) -> CreateIndex:
    """The index that ``sa.Index("name", "column", …)`` in a table's definition stands for."""
    name, *columns = value.arguments or [value.keywords.get("name", UNKNOWN)]
    return CreateIndex(
        None if name is None else text_of(name),
        table,
        tuple(text for one in columns for text in names(one)),
        value.keywords.get("unique") is True,
    )


def _foreign_key(value: Instance) -> ForeignKey:
    target = value.arguments[0] if value.arguments else value.keywords.get("column", UNKNOWN)
    ondelete = value.keywords.get("ondelete")
    use_alter = value.keywords.get("use_alter") is True
    if isinstance(target, ColumnReference):
        table: Name = target.table
        columns: tuple[str, ...] = (target.name,)
    else:
        table, columns = _target(text_of(target))
    name = value.keywords.get("name")
    return ForeignKey(
        table,
        columns,
        None if ondelete is None else text_of(ondelete),
        use_alter,
        None if name is None else text_of(name),
    )


def _target(text: str) -> tuple[Name, tuple[str, ...]]:
    """``schema.table.column``, as ForeignKey takes it."""
    owner, _, last = text.rpartition(".")
    schema, _, table = owner.rpartition(".")
    return (Name(table, schema or None), (last,)) if table else (UNKNOWN_NAME, ())


def names(value: Value) -> tuple[str, ...]:
    """A list of column names; expressions in it are HOLEs."""
    if isinstance(value, str):
        return (value,)
    items = iterated(value)
    if items is None:
        return (HOLE,)
    return tuple(text_of(one) if isinstance(one, (str, ColumnReference)) else HOLE for one in items)


_CONSTRAINTS: dict[str, ConstraintKind] = {
    "ForeignKeyConstraint": "foreign key",
    "PrimaryKeyConstraint": "primary key",
    "UniqueConstraint": "unique",
    "CheckConstraint": "check",
    "ExcludeConstraint": "exclude",
}


def is_table_item(value: Instance) -> bool:
    """Whether the argument of ``create_table`` is of a kind that is read here."""
    if value.last in COLUMNS:
        return type(value.keywords.get("primary_key", False)) is bool
    return value.last in _CONSTRAINTS or value.last == "Index"


def constraint(value: Value, table: Name) -> CreateConstraint | None:
    """The constraint that an argument of ``create_table`` defines, if it is one."""
    if not isinstance(value, Instance) or value.last not in _CONSTRAINTS:
        return None
    kind = _CONSTRAINTS[value.last]
    name = value.keywords.get("name")
    name_text = None if name is None else text_of(name)
    if kind == "foreign key":
        given = [*value.arguments, UNKNOWN, UNKNOWN]
        local = names(value.keywords.get("columns", given[0]))
        remote = names(value.keywords.get("refcolumns", given[1]))
        targets = [_target(one) for one in remote]
        ondelete = value.keywords.get("ondelete")
        references = ForeignKey(
            targets[0][0] if targets else UNKNOWN_NAME,
            tuple(column for _, columns in targets for column in columns),
            None if ondelete is None else text_of(ondelete),
            value.keywords.get("use_alter") is True,
        )
        return CreateConstraint(kind, name_text, table, local, references)
    if kind == "check":
        condition = value.arguments[0] if value.arguments else UNKNOWN
        return CreateConstraint(kind, name_text, table, condition=text_of(condition))
    columns = tuple(text for argument in value.arguments for text in names(argument))
    return CreateConstraint(kind, name_text, table, columns)

"""SQLAlchemy's schema items as the model's columns, types and constraints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    UNKNOWN_NAME,
    Column,
    ConstraintKind,
    CreateConstraint,
    CreateIndex,
    Name,
    Reference,
    SqlType,
)
from flake8_migrations.model.parameters import unbound
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader.values import (
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Class,
    ColumnReference,
    Function,
    Instance,
    Object,
    Sql,
    Symbol,
    Table,
    Value,
    enum_labels,
    iterated,
    text_of,
)

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


_UNKNOWN_TYPE = SqlType(HOLE)
_AUTO = SqlType("varchar", (255,))
"""What SQLModel's type is on MySQL, which asks for a length."""
_PLAIN_TYPES = {
    **{name: SqlType(known) for name, known in _TYPE_NAMES.items()},
    "float": SqlType("double precision", on_mysql="float"),
    "set": SqlType("set"),
    "autostring": SqlType("varchar", variants=(("mysql", _AUTO), ("mariadb", _AUTO))),
    **{name: SqlType("text", on_mysql=name) for name in ("tinytext", "mediumtext", "longtext")},
    **{name: SqlType("bytea", on_mysql=name) for name in ("tinyblob", "mediumblob", "longblob")},
}
"""The types as they are without arguments."""


def sql_type(value: Value) -> SqlType | None:
    """The type that ``sa.String(50)``, ``sa.String`` or ``postgresql.ENUM(…)`` stands for."""
    kind = type(value)
    if kind is Object or kind is Class:
        return _decorated(value.cls if kind is Object else value)
    if kind is not Instance and kind is not Symbol:
        return None if value is None else _UNKNOWN_TYPE
    name = value.last.lower()
    read = _BY_ARGUMENTS.get(name)
    if read is not None:
        return read(value if kind is Instance else Instance(value.path, [], {}))
    plain = _PLAIN_TYPES.get(name)
    if plain is None or not value.path.startswith(_LIBRARIES):
        return _UNKNOWN_TYPE
    if kind is Symbol or not (value.arguments or value.keywords):
        return plain
    size = _SIZED.get(name)
    return plain if size is None else size(value, plain.name)


_LIBRARIES = ("sqlalchemy.", "sqlmodel.")
"""The packages whose names of types mean what SQLAlchemy means by them."""


def collation(value: Value) -> str:
    """The collation of a type, empty where it has none of its own; a HOLE where nobody knows."""
    if isinstance(value, Symbol):
        return ""
    if not isinstance(value, Instance) or UNKNOWN_KEYWORDS in value.keywords:
        return HOLE
    if value.last == "with_variant":
        return collation(value.arguments[0]) if value.arguments else HOLE
    is_text = value.last.lower() in _OF_CHARACTERS
    given = _argument(value, "collation", 1) if is_text else value.keywords.get("collation")
    return "" if given is None else text_of(given)


_OF_CHARACTERS = frozenset("string text unicode unicodetext varchar char nvarchar nchar".split())
"""Types whose second argument is a collation."""


def _decorated(cls: Class) -> SqlType:
    """The type behind a ``TypeDecorator`` of the user's, unless that depends on more."""
    for one in cls.mro:
        if "load_dialect_impl" in one.members:
            return _UNKNOWN_TYPE
        if "impl" in one.members:
            found = sql_type(one.members["impl"])
            is_limited = found is None or found.arguments or found.name in ("varchar", "numeric")
            return _UNKNOWN_TYPE if is_limited or found is None else found
    return _UNKNOWN_TYPE


def _variant(value: Instance) -> SqlType | None:
    """``sa.String(50).with_variant(mysql.TEXT(), "mysql")``: PostgreSQL's type, and the others'."""
    receiver, *arguments = value.arguments or [UNKNOWN]
    base = sql_type(receiver) or _UNKNOWN_TYPE
    given = value.keywords.get("type_", arguments[0] if arguments else UNKNOWN)
    variant = sql_type(given) or _UNKNOWN_TYPE
    names = [text_of(name) for name in arguments[1:]]
    variants = base.variants + tuple((name, variant) for name in names if name != "postgresql")
    if "postgresql" not in names:
        return base._replace(variants=variants)
    return variant._replace(variants=(("", base._replace(variants=())), *variants))


def _enum(value: Instance) -> SqlType:
    keywords = value.keywords
    if keywords.get("native_enum") is False:
        longest = max(map(len, labels(value)), default=UNKNOWN)
        return _sized("varchar", keywords.get("length", longest))
    said = keywords.get("create_type", True), keywords.get("native_enum", True)
    is_unsure = "metadata" in keywords or not all(isinstance(one, bool) for one in said)
    exists = True if False in said else None if is_unsure else False
    return SqlType("enum", labels(value), enum_name(value), exists)


def _domain(value: Instance) -> SqlType:
    """``postgresql.DOMAIN("price", sa.Integer())``, as SQL names it."""
    name = _argument(value, "name", 0)
    is_named = isinstance(name, str) and is_known(name)
    return SqlType(name.lower(), (), name) if is_named else _UNKNOWN_TYPE


def _array(value: Instance) -> SqlType:
    item = sql_type(_argument(value, "item_type", 0))
    if item is None or HOLE in item.name:
        return _UNKNOWN_TYPE
    if item.name == "enum":
        return SqlType(HOLE, (), item.type_name, item.exists)
    return item._replace(name=f"{item.name}[]")


def _moment(value: Instance) -> SqlType:
    """A time, or a date with a time."""
    otherwise = value.arguments[0] if value.arguments else _zoned_unless_told(value)
    zoned = value.keywords.get("timezone", otherwise)
    if zoned not in (True, False):
        return _UNKNOWN_TYPE
    name = value.last.lower()
    zoned_name = ("time" if name == "time" else "timestamp") + ("tz" if zoned else "")
    precision = value.keywords.get("fsp", _argument(value, "precision", 1))
    return _sized(zoned_name, precision, on_mysql="datetime" if name == "datetime" else None)


def _zoned_unless_told(value: Instance) -> Value:
    """A class of the project's own that bears the name of SQLAlchemy's may keep the time zone."""
    return False if value.path.startswith(_LIBRARIES) else UNKNOWN


_BY_ARGUMENTS: dict[str, Callable[[Instance], SqlType | None]] = {
    "with_variant": _variant,
    "domain": _domain,
    "enum": _enum,
    "array": _array,
    "datetime": _moment,
    "timestamp": _moment,
    "time": _moment,
}
"""What is read from whatever module it comes."""


def _characters(value: Instance, name: str) -> SqlType:
    length = _argument(value, "length", 0)
    if length is None and UNKNOWN_KEYWORDS in value.keywords:
        return _UNKNOWN_TYPE
    return SqlType(name, (length,)) if type(length) is int else _sized(name, length)


def _numeric(value: Instance, name: str) -> SqlType:
    precision, scale = _argument(value, "precision", 0), _argument(value, "scale", 1)
    return _sized(name, precision, scale)


def _bit(value: Instance, name: str) -> SqlType:
    varying = value.keywords.get("varying") is True
    return _sized("bit varying" if varying else name, _argument(value, "length", 0))


def _interval(value: Instance, name: str) -> SqlType:
    key = "second_precision" if "second_precision" in value.keywords else "precision"
    return _sized(name, value.keywords.get(key))


def _float(value: Instance, name: str) -> SqlType:
    precision = _argument(value, "precision", 0)
    if precision is None:
        return SqlType(name, on_mysql="float")
    is_single = isinstance(precision, int) and precision <= 24
    return SqlType("real", on_mysql="float") if is_single else SqlType(name)


def _uuid(value: Instance, name: str) -> SqlType:
    """``native_uuid=False`` has 32 characters on each database."""
    is_native = _argument(value, "native_uuid", 1)
    if is_native is False:
        return SqlType("char", (32,))
    return SqlType(name) if is_native in (None, True) else _UNKNOWN_TYPE


_SIZED: dict[str, Callable[[Instance, str], SqlType]] = {
    **{
        name: _characters
        for name, known in _TYPE_NAMES.items()
        if known in ("varchar", "text", "char")
    },
    "numeric": _numeric,
    "decimal": _numeric,
    "bit": _bit,
    "interval": _interval,
    "float": _float,
    "uuid": _uuid,
    "set": lambda value, name: SqlType(name, labels(value)),
}
"""How the types of SQLAlchemy's are read that have a size."""


def _argument(value: Instance, keyword: str, position: int) -> Value:
    """An argument given by its keyword or its position."""
    given = value.arguments[position] if len(value.arguments) > position else None
    return value.keywords.get(keyword, given)


def _sized(name: str, *sizes: Value, on_mysql: str | None = None) -> SqlType:
    given = tuple([size for size in sizes if size is not None])
    for size in given:
        if type(size) is not int:
            return SqlType(HOLE, on_mysql=on_mysql)
    return SqlType(name, given, None, False, on_mysql)


def enum_name(enum: Instance) -> str | None:
    """The name of an enum type: the one that is said, or its Python class's in lower case."""
    declared = enum.keywords.get("name")
    if declared is not None:
        return text_of(declared)
    source = enum.arguments[0] if len(enum.arguments) == 1 else None
    if isinstance(source, Class):
        return source.name.lower()
    return source.last.lower() if isinstance(source, Symbol) else None


def labels(enum: Instance) -> tuple[str, ...]:
    """The labels of an enum type; empty when they are not known."""
    if enum.keywords.get("values_callable") is not None:
        return ()
    if len(enum.arguments) == 1 and isinstance(enum.arguments[0], Class):
        return tuple(enum_labels(enum.arguments[0]))
    texts = [text_of(argument) for argument in enum.arguments]
    return tuple(texts) if all(map(is_known, texts)) else ()


COLUMNS = ("Column", "mapped_column")

OWNER = "(table)"
"""Stands among the keywords of a constraint or index for the table that it was given to."""

_Said: TypeAlias = dict[str, Any]
"""Fields of a Column, as far as its definition says something of them."""


def column(value: Value) -> Column:
    """The column that ``sa.Column(…)`` defines; a value that is none gives an unknown column."""
    if type(value) is not Instance or value.last not in COLUMNS:
        return Column(HOLE)
    arguments, keywords = value.arguments, value.keywords
    if arguments and type(arguments[0]) is not Instance and type(arguments[0]) is not Symbol:
        name, *arguments = arguments
    else:
        name = keywords.get("name", UNKNOWN)
    said: _Said = {}
    type_, default = _placed(arguments, keywords, said)
    known_type = sql_type(type_)
    if (type(type_) is Instance or type(type_) is Symbol) and type_.last.isupper():
        said["written_type"] = _written(type_)
    if known_type is _UNKNOWN_TYPE and _is_serial(type_):
        said["generated"] = "identity"
    if keywords:
        _say_options(keywords, said)
    if default is not None:
        _say_default(default, "server_default" in keywords, said)
    return Column(name if type(name) is str else text_of(name), known_type, **said)


def _written(type_: Instance | Symbol) -> str | None:
    """``mysql.TINYINT`` for ``sqlalchemy.dialects.mysql.TINYINT``."""
    if not type_.path.startswith("sqlalchemy."):
        return None
    _, is_of_dialect, rest = type_.path.partition(".dialects.")
    return f"{rest.partition('.')[0]}.{type_.last}" if is_of_dialect else type_.last


def _placed(arguments: list[Value], keywords: dict[str, Value], said: _Said) -> tuple[Value, Value]:
    """The type and the default of a column, and what stands beside them without a keyword."""
    type_: Value = keywords.get("type_")
    default = keywords.get("server_default", UNKNOWN if UNKNOWN_KEYWORDS in keywords else None)
    for argument in arguments:
        kind = type(argument)
        last = argument.last if kind is Instance or kind is Symbol else ""
        say = _IN_COLUMN.get(last)
        if say is not None and (kind is Instance or last in _UNCALLED):
            given = say(argument, said)
            default = given if default is None else default
        elif type_ is None:
            type_ = argument
        elif default is None:
            default = UNKNOWN  # it may be anything that gives the column a value
    return type_, default


def _say_check(argument: Instance, said: _Said) -> None:
    said["check"] = condition_of(argument.arguments[0] if argument.arguments else UNKNOWN)


def _say_computed(argument: Instance, said: _Said) -> None:
    persisted = argument.keywords.get("persisted", (argument.arguments + [None, None])[1])
    said["generated"] = "virtual" if persisted is False else "stored"
    said["persistence_unsaid"] = persisted is None
    said["expression"] = condition_of(argument.arguments[0] if argument.arguments else UNKNOWN)
    if argument.arguments and isinstance(argument.arguments[0], str):
        said["parameters"] = unbound(argument.arguments[0])


def _say_foreign_key(argument: Instance, said: _Said) -> None:
    said["foreign_key"] = _foreign_key(argument)


def _say_identity(argument: Value, said: _Said) -> None:
    said["generated"] = "identity"
    said["starts_elsewhere"] = starts_elsewhere(argument)


def numbered(rows: Iterable[Value]) -> tuple[str, ...]:
    """The columns that get whole numbers above zero in the first rows, as dictionaries."""
    keys = dict.fromkeys(
        [
            key
            for row in islice(rows, _FIRST_ROWS)
            if type(row) is dict
            for key, value in row.items()
            if type(value) is int and value > 0
        ]
    )
    return tuple(dict.fromkeys([text_of(key).lower() for key in keys]))


_FIRST_ROWS = 20
"""Those that are looked at: thousands of lines may insert the same long list."""


def is_always(identity: Value) -> bool:
    """Whether ``Identity(…)`` is GENERATED ALWAYS."""
    if type(identity) is not Instance:
        return False
    always: Value = identity.keywords.get("always", [*identity.arguments, False][0])
    return always is True


def starts_elsewhere(identity: Value) -> bool:
    """Whether ``Identity(…)`` or ``Sequence(…)`` says where it begins to count, or may do so."""
    if type(identity) is not Instance:
        return False
    return len(identity.arguments) > 1 or not identity.keywords.keys().isdisjoint(
        ("start", "data_type", UNKNOWN_KEYWORDS)
    )


def _say_sequence(argument: Value, said: _Said) -> None:
    said["autoincrement"] = False
    if type(argument) is Instance and argument.keywords.get("optional", False) is False:
        if UNKNOWN_KEYWORDS not in argument.keywords:
            name = argument.keywords.get("name", [*argument.arguments, UNKNOWN][0])
            said["sequence"] = Name(text_of(name), optional(argument.keywords, "schema"))


_IN_COLUMN: dict[str, Callable[[Any, _Said], Value]] = {
    "CheckConstraint": _say_check,
    "ColumnDefault": lambda argument, said: None,  # a default of Python's
    "Computed": _say_computed,
    "DefaultClause": lambda argument, said: [*argument.arguments, UNKNOWN][0],
    "FetchedValue": lambda argument, said: UNKNOWN,
    "ForeignKey": _say_foreign_key,
    "Identity": _say_identity,
    "Sequence": _say_sequence,
}
"""What stands in a column's definition beside its name and type; some of it gives a default."""
_UNCALLED = frozenset("Identity Sequence ColumnDefault FetchedValue".split())
"""What of that is also given without a call."""

_FLAGS = {"primary_key": "primary_key", "unique": "unique", "index": "indexed"}
_BOOLEANS = frozenset({"nullable", "autoincrement"})
_OF_PYTHON = frozenset({"default", "insert_default"})


def _say_options(keywords: dict[str, Value], said: _Said) -> None:
    for keyword, given in keywords.items():
        if keyword in _BOOLEANS:
            said[keyword] = given if given is True or given is False else None
        elif keyword in _FLAGS:
            said[_FLAGS[keyword]] = given is True
        elif keyword in _OF_PYTHON and given is not None:
            said["python_default"] = True
            if type(given) is Instance and given.last == "Sequence":
                _say_sequence(given, said)
    if said.get("primary_key") and said.get("nullable") is None:
        said["nullable"] = False


def _say_default(default: Value, is_keyword: bool, said: _Said) -> None:
    said["server_default"] = sql = server_default(default)
    said["refused_default"] = refused_default(default)
    said["parameters"] = parameters(default)
    is_fetched = type(default) is Instance and default.last == "FetchedValue"
    if not is_fetched and (default is not UNKNOWN or is_keyword):
        said["default_calls"] = _default_calls(sql)


def _is_serial(type_: Value) -> bool:
    kind = type(type_)
    return (kind is Instance or kind is Symbol) and type_.last.lower() in _SERIALS


_SERIALS = frozenset("serial bigserial smallserial".split())


def server_default(value: Value) -> str | None:
    """The SQL of a server default; None when there is none.

    A plain string is a literal, whatever it looks like: ``server_default="now()"`` is the text.
    """
    if value is None or value is False:
        return None
    is_null = isinstance(value, Instance) and value.last in ("null", "Null")
    return "NULL" if is_null else _expression(value)


def parameters(default: Value) -> tuple[str, ...]:
    """What has no value in a ``text()``, for which SQLAlchemy writes NULL into a definition."""
    if type(default) is Instance and default.last == "DefaultClause" and default.arguments:
        default = default.arguments[0]
    if type(default) is not Sql or default.bound is None or not isinstance(default.text, str):
        return ()
    return unbound(default.text, default.bound)


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
    if value.last in _CONSTANTS:
        return _CONSTANTS[value.last]
    if value.last == "calculated":
        return f" {HOLE} ".join(_expression(one, depth - 1) for one in value.arguments)
    if value.last == "next_value":
        return "nextval(…)"
    if value.last in ("literal_column", "text") and value.arguments:
        return text_of(value.arguments[0])
    if value.last in ("cast", "literal", "type_coerce", "DefaultClause") and value.arguments:
        return _expression(value.arguments[0], depth - 1)
    return text_of(value)


_CONSTANTS = {
    **{name: name for name in ("true", "false", "null")},
    **{"True_": "true", "False_": "false", "Null": "null"},
}
"""SQLAlchemy's constants and their classes."""


def _default_calls(default: str | None) -> tuple[str, ...]:
    if default is None or "(" not in default:
        return ()
    from flake8_migrations.sql.expressions import called_functions  # most defaults call nothing

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


class Parts(NamedTuple):
    """What stands in a table's definition."""

    columns: tuple[Column, ...]
    constraints: tuple[CreateConstraint, ...]
    indexes: tuple[CreateIndex, ...]
    is_open: bool
    """As in CreateTable."""


def parts(items: Iterable[Value], table: Name, is_open: bool = False) -> Parts:
    """The columns, constraints and indexes that are given to ``create_table`` or ``Table``."""
    columns: list[Column] = []
    constraints: list[CreateConstraint] = []
    indexes: list[CreateIndex] = []
    for item in items:
        if type(item) is not Instance:
            is_open = is_open or not isinstance(item, (str, Table))
        elif item.last in COLUMNS:
            columns.append(column(item))
            is_open = is_open or type(item.keywords.get("primary_key", False)) is not bool
        elif item.last == "Index":
            indexes.append(index(item, table))
        else:
            made = constraint(item, table)
            if made is None:
                is_open = True
            else:
                constraints.append(made)
    return Parts(tuple(columns), tuple(constraints), tuple(indexes), is_open)


def index(value: Instance, table: Name) -> CreateIndex:
    """The index that ``sa.Index("name", "column", …)`` in a table's definition stands for."""
    name, *columns = value.arguments or [value.keywords.get("name", UNKNOWN)]
    return CreateIndex(
        None if name is None else text_of(name),
        table,
        tuple([text for one in columns for text in names(one)]),
        value.keywords.get("unique") is True,
        using=optional(value.keywords, "postgresql_using"),
        where=where(value.keywords),
        where_on=where_on(value.keywords),
        of_prefix=is_of_prefix(value.keywords),
        is_special=is_special(value.keywords),
    )


def optional(given: Mapping[str, Value], key: str) -> str | None:
    """What a keyword says; None where it is not given, or is None."""
    value = given.get(key)
    return None if value is None else text_of(value)


def is_special(keywords: Mapping[str, Value]) -> bool:
    """Whether more is said of an index than its columns, or may be."""
    return bool(keywords) and any(
        one == UNKNOWN_KEYWORDS or one.endswith(("_ops", "_include", "_nulls_not_distinct"))
        for one in keywords
    )


def is_of_prefix(keywords: Mapping[str, Value]) -> bool:
    """Whether MySQL indexes the beginning of a column alone, or may do so."""
    return bool(keywords) and not _LENGTHS.isdisjoint(keywords)


_LENGTHS = frozenset({"mysql_length", "mariadb_length", UNKNOWN_KEYWORDS})


def where(keywords: dict[str, Value]) -> str | None:
    """The condition of a partial index: ``postgresql_where``, which other databases have too."""
    for database in _WITH_PARTIAL:
        condition = keywords.get(f"{database}_where")
        if condition is not None:
            return condition_of(condition)
    return None


def where_on(keywords: dict[str, Value]) -> frozenset[str] | None:
    """The databases on which the index is partial, where it is."""
    found = [one for one in _WITH_PARTIAL if keywords.get(f"{one}_where") is not None]
    return frozenset(found) or None


_WITH_PARTIAL = ("postgresql", "sqlite", "mssql")


def condition_of(value: Value) -> str:
    """The SQL of a condition, with a HOLE for what ``bindparams()`` puts in."""
    text = text_of(value)
    if type(value) is Sql and value.bound:
        for name in sorted(value.bound):
            text = text.replace(f":{name}", HOLE)
    return text


def _foreign_key(value: Instance) -> Reference:
    target = value.arguments[0] if value.arguments else value.keywords.get("column", UNKNOWN)
    use_alter = value.keywords.get("use_alter") is True
    if isinstance(target, ColumnReference):
        table: Name = target.table
        columns: tuple[str, ...] = (target.name,)
    else:
        table, columns = _target(text_of(target))
    return Reference(
        table,
        columns,
        optional(value.keywords, "ondelete"),
        use_alter,
        optional(value.keywords, "name"),
        optional(value.keywords, "onupdate"),
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
    if type(value) is ColumnReference:
        return (value.name,)
    items = iterated(value)
    if items is None:
        return (HOLE,)
    return tuple(
        [
            one if isinstance(one, str) else one.name if type(one) is ColumnReference else HOLE
            for one in items
        ]
    )


CONSTRAINTS: dict[str, ConstraintKind] = {
    "ForeignKeyConstraint": "foreign key",
    "PrimaryKeyConstraint": "primary key",
    "UniqueConstraint": "unique",
    "CheckConstraint": "check",
    "ExcludeConstraint": "exclude",
}


def constraint(value: Value, table: Name) -> CreateConstraint | None:
    """The constraint that an argument of ``create_table`` defines, if it is one."""
    if not isinstance(value, Instance) or value.last not in CONSTRAINTS:
        return None
    kind = CONSTRAINTS[value.last]
    name_text = optional(value.keywords, "name")
    if kind == "foreign key":
        given = [*value.arguments, UNKNOWN, UNKNOWN]
        local = names(value.keywords.get("columns", given[0]))
        remote = names(value.keywords.get("refcolumns", given[1]))
        targets = [_target(one) for one in remote]
        references = Reference(
            targets[0][0] if targets else UNKNOWN_NAME,
            tuple(column for _, columns in targets for column in columns),
            optional(value.keywords, "ondelete"),
            value.keywords.get("use_alter") is True,
            onupdate=optional(value.keywords, "onupdate"),
        )
        return CreateConstraint(kind, name_text, table, local, references)
    if kind == "check":
        condition = value.arguments[0] if value.arguments else UNKNOWN
        return CreateConstraint(kind, name_text, table, condition=condition_of(condition))
    columns = tuple([text for argument in value.arguments for text in names(argument)])
    return CreateConstraint(kind, name_text, table, columns)


def is_partitioned(keywords: Mapping[str, Value]) -> bool | None:
    """Whether the keywords of a table make it a partitioned one; None where they may."""
    given = keywords.get("postgresql_partition_by")
    if given is None and UNKNOWN_KEYWORDS in keywords:
        return None
    return bool(given) if given is None or isinstance(given, (str, bool)) else None

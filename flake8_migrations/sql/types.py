"""SQL types of every dialect under the names that PostgreSQL gives them."""

from __future__ import annotations

from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.text import HOLE
from flake8_migrations.sql.cursor import Cursor, cursor_over
from flake8_migrations.sql.lexer import identifier, string_value

_NAMES = {
    # boolean
    "bool": "boolean",
    # whole numbers
    "int": "integer",
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "serial": "integer",
    "serial2": "smallint",
    "serial4": "integer",
    "serial8": "bigint",
    "smallserial": "smallint",
    "bigserial": "bigint",
    "middleint": "mediumint",
    # other numbers
    "dec": "numeric",
    "decimal": "numeric",
    "fixed": "numeric",
    "number": "numeric",
    "float": "double precision",
    "float4": "real",
    "float8": "double precision",
    "double": "double precision",
    "binary_float": "real",
    "binary_double": "double precision",
    # text
    "character": "char",
    "bpchar": "char",
    "nchar": "char",
    "varchar2": "varchar",
    "nvarchar": "varchar",
    "nvarchar2": "varchar",
    "tinytext": "text",
    "mediumtext": "text",
    "longtext": "text",
    "ntext": "text",
    "clob": "text",
    "nclob": "text",
    "long": "text",
    # bytes
    "blob": "bytea",
    "tinyblob": "bytea",
    "mediumblob": "bytea",
    "longblob": "bytea",
    "binary": "bytea",
    "varbinary": "bytea",
    "image": "bytea",
    "raw": "bytea",
    "varbit": "bit varying",
    # date and time
    "datetime": "timestamp",
    "datetime2": "timestamp",
    "smalldatetime": "timestamp",
    "datetimeoffset": "timestamptz",
    "uniqueidentifier": "uuid",
}
_OWN = frozenset(
    """bigint bit boolean box bytea char cidr circle citext cube date daterange datemultirange
    enum geography geometry hierarchyid hstore inet int4multirange int4range int8multirange
    int8range integer interval json jsonb jsonpath line lseg ltree macaddr macaddr8 mediumint
    money name numeric nummultirange numrange oid path pg_lsn point polygon real regclass
    rowversion set smallint smallmoney sql_variant sysname text time timestamp timestamptz
    timetz tinyint tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector uuid varchar
    vector xml year""".split()
)
_SIZES_ON_MYSQL = frozenset(
    """tinytext mediumtext longtext tinyblob mediumblob longblob binary varbinary float
    datetime""".split()
)
"""MySQL's types that share a name of PostgreSQL's, and are stored in another way."""
SERIAL = frozenset("serial serial2 serial4 serial8 smallserial bigserial".split())
_INTEGERS = frozenset("smallint integer bigint mediumint tinyint".split())
_LENGTH_IGNORED = frozenset(
    ("smallint", "integer", "bigint", "mediumint", "text", "bytea", "real", "double precision")
)
"""Types whose number says how to display a value, not what values there are."""
_FIELDS = ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO")


def sql_type(text: str) -> SqlType:
    """The type that a text such as ``CHARACTER VARYING(30)`` names; a HOLE where none is known."""
    return read_type(cursor_over(text)) or SqlType(HOLE)


def plain_cast(expression: str, column: str) -> SqlType | None:
    """The type in ``column::type`` or ``CAST(column AS type)``; None for any other expression."""
    if "::" not in expression and "CAST" not in expression.upper():
        return None
    cursor = cursor_over(expression)
    while cursor.key == "(" and cursor.closing[cursor.index] == cursor.stop - 1:
        inside = cursor.parenthesis()
        assert inside is not None
        cursor = inside
    if cursor.take("CAST"):
        inside = cursor.parenthesis()
        if inside is None or not cursor.done:
            return None
        cursor, separator = inside, "AS"
    else:
        separator = "::"
    inside = cursor.parenthesis()
    name = (inside or cursor).identifier()
    if name is None or name.lower() != column.lower() or (inside and not inside.done):
        return None
    if not cursor.take(separator):
        return None
    type_ = read_type(cursor)
    return type_ if cursor.done else None


def is_serial(cursor: Cursor) -> bool:
    """Whether the type that comes next is one of PostgreSQL's serials."""
    return _serial(cursor) is not None


def _serial(cursor: Cursor) -> str | None:
    """The serial that comes next; quotes make no other type of it, as they do of ``"int"``."""
    token = cursor.peek()
    text = (
        token.text[1:-1] if token.kind == "quoted" and token.text[0] == '"' else token.text.lower()
    )
    return text if text in SERIAL and cursor.peek(1).key != "." else None


def read_type(cursor: Cursor) -> SqlType | None:
    """Go behind a type and give it; None where no type begins."""
    known = _standard_type(cursor)
    serial = _serial(cursor) if known is None else None
    if serial is not None:
        cursor.index += 1
        known = SqlType(_NAMES[serial])
    if known is None:
        quoted = cursor.peek().kind == "quoted"
        parts = cursor.parts()
        if not parts:
            return None
        own = parts[-1]
        name = own if own == HOLE else own.lower()
        if not quoted and (name in _NAMES or name in _OWN):  # pg_catalog.int4
            known = SqlType(_NAMES.get(name, name), _arguments(cursor))
        else:
            known = SqlType(name, _arguments(cursor), None if own == HOLE else own)
    return _array(cursor, known)


def _standard_type(cursor: Cursor) -> SqlType | None:
    """A type of the standard or of a dialect; None, with nothing taken, for a type of one's own."""
    word = _type_word(cursor)
    if word in ("national", "character", "char", "nchar", "bit"):
        return _characters(cursor)
    if word in ("time", "timestamp", "timetz", "timestamptz"):
        return _time(cursor, word)
    name = _NAMES.get(word, word)
    if name not in _OWN and word not in _NAMES:
        return None
    cursor.next()
    if word == "double":
        cursor.take("PRECISION")
    elif word == "long" and cursor.take("RAW"):
        name = "bytea"
    elif word == "long" and cursor.take_any(("VARCHAR", "VARBINARY")):
        name = "text"
    elif word == "interval":
        cursor.take_all(_FIELDS)
    arguments = _arguments(cursor)
    on_mysql = word if word in _SIZES_ON_MYSQL else None
    if word == "float" and arguments and isinstance(arguments[0], int):
        if arguments[0] <= 24:
            name = "real"
        else:
            on_mysql = None
    if word == "interval":
        cursor.take_all(_FIELDS)
    if name in _LENGTH_IGNORED and word not in ("binary", "varbinary", "raw"):
        arguments = ()
    cursor.take_any(("SIGNED",))
    if cursor.take_any(("UNSIGNED",)) and name in _INTEGERS:
        name += " unsigned"
    cursor.take_any(("ZEROFILL",))
    return SqlType(name, arguments, on_mysql=on_mysql)


def _type_word(cursor: Cursor) -> str:
    """The word under the cursor that may name such a type, in small letters; empty if none may."""
    token = cursor.peek()
    if cursor.peek(1).key == ".":
        return ""
    if token.kind == "quoted" and token.text[0] == "[":  # SQL Server brackets them all
        return identifier(token).lower()
    return token.text.lower() if token.kind == "word" else ""


def _characters(cursor: Cursor) -> SqlType:
    cursor.take("NATIONAL")
    word = cursor.next().key.strip("[]")
    name = "bit" if word == "BIT" else "char"
    if word == "VARCHAR" or cursor.take("VARYING"):
        name = "bit varying" if word == "BIT" else "varchar"
    elif word != "BIT" and cursor.take("LARGE", "OBJECT"):
        name = "text"
    return SqlType(name, _arguments(cursor))


def _time(cursor: Cursor, word: str) -> SqlType:
    cursor.next()
    arguments = _arguments(cursor)
    if cursor.take("WITH", "TIME", "ZONE") or cursor.take("WITH", "LOCAL", "TIME", "ZONE"):
        return SqlType(word.removesuffix("tz") + "tz", arguments)
    cursor.take("WITHOUT", "TIME", "ZONE")
    return SqlType(word, arguments)


def _arguments(cursor: Cursor) -> tuple[int | str, ...]:
    inside = cursor.parenthesis()
    if inside is None:
        return ()
    found: list[int | str] = []
    for item in inside.split():
        token = item.peek()
        if token.kind == "number" and token.text.isascii() and token.text.isdigit():
            found.append(int(token.text[:18]))
        elif token.kind == "string":
            found.append(string_value(token))
        elif token.kind == "word" and token.key != "MAX" and HOLE not in token.text:
            found.append(token.text)
    return tuple(found)


def _array(cursor: Cursor, element: SqlType) -> SqlType:
    is_array = cursor.take("ARRAY")
    while cursor.take("["):
        is_array = True
        cursor.skip_to(("]",))
        cursor.take("]")
    return element._replace(name=f"{element.name}[]") if is_array else element
